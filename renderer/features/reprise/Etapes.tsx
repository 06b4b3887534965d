import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { classes } from '#renderer/ui/classes.ts';

export type EtapeDeReprise = 'fichier' | 'colonnes' | 'lignes' | 'resultat';

interface Proprietes {
  readonly ici: EtapeDeReprise;
  readonly surAller: (etape: EtapeDeReprise) => void;
}

const ETAPES: readonly { readonly cle: EtapeDeReprise; readonly mot: string }[] = [
  { cle: 'fichier', mot: 'Le fichier tel quel' },
  { cle: 'colonnes', mot: 'Les colonnes comprises' },
  { cle: 'lignes', mot: 'Les lignes' },
  { cle: 'resultat', mot: 'Le résultat' },
];

/** Les quatre temps d'une reprise, sur une seule page : chacun y mène le foyer. */
export function Etapes({ ici, surAller }: Proprietes) {
  const rangIci = ETAPES.findIndex(({ cle }) => cle === ici);
  return (
    <nav aria-label="Étapes de la reprise">
      <ol className="pas-de-reprise">
        {ETAPES.map(({ cle, mot }, rang) => {
          const fait = rang < rangIci;
          return (
            <li key={cle}>
              <button
                type="button"
                className={classes(fait && 'fait')}
                aria-current={rang === rangIci ? 'step' : undefined}
                disabled={rang > rangIci}
                onClick={() => surAller(cle)}
              >
                {fait ? <Icone nom="fait" petite /> : `${rang + 1}. `}
                {mot}
                {fait && <span className="hors-vue">, fait</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
