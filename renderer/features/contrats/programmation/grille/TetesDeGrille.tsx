import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { type Tri, triSuivant } from '#renderer/ui/tableau/colonne.ts';
import type { EnveloppeDeGrille } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';

interface Proprietes {
  readonly colonnes: readonly ColonneDeGrille[];
  readonly enveloppes: readonly EnveloppeDeGrille[];
  readonly tri: Tri | null;
  readonly surTri: (tri: Tri | null) => void;
  readonly surEnveloppe: (enveloppe: EnveloppeDeGrille) => void;
}

const SENS = { montant: 'ascending', descendant: 'descending' } as const;

function TeteTriee({
  colonne,
  tri,
  surTri,
  deux,
}: Pick<Proprietes, 'tri' | 'surTri'> & { colonne: ColonneDeGrille; deux: boolean }) {
  const sens = tri?.colonne === colonne.id ? tri.sens : null;
  return (
    <th
      scope="col"
      rowSpan={deux ? 2 : 1}
      className={colonne.genre === 'montant' ? 'montant' : undefined}
      data-volet={colonne.montant?.volet}
      aria-sort={sens === null ? 'none' : SENS[sens]}
    >
      <button
        type="button"
        className="tete-triee"
        aria-label={
          colonne.montant === undefined ? undefined : `${colonne.titre}, ${colonne.montant.enveloppe.financeur}`
        }
        onClick={() => surTri(triSuivant(tri, colonne.id))}
      >
        {colonne.titre}
        {sens !== null && <Icone nom={sens === 'montant' ? 'haut' : 'bas'} petite />}
      </button>
    </th>
  );
}

/** Les têtes : ce qu'est le projet, puis chaque financeur au-dessus de ses trois volets. */
export function TetesDeGrille({ colonnes, enveloppes, tri, surTri, surEnveloppe }: Proprietes) {
  const fixes = colonnes.filter(({ montant }) => montant === undefined);
  const chiffrees = colonnes.filter(({ montant }) => montant !== undefined);
  const parFinanceur = chiffrees.length / Math.max(1, enveloppes.length);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {fixes.map((colonne) => (
          <TeteTriee key={colonne.id} colonne={colonne} tri={tri} surTri={surTri} deux={chiffrees.length > 0} />
        ))}
        {chiffrees.length > 0 &&
          enveloppes.map((enveloppe) => (
            <th key={enveloppe.id} scope="colgroup" colSpan={parFinanceur} className="financeur">
              <button
                type="button"
                title={enveloppe.financeur}
                aria-label={`Modifier le financeur : ${enveloppe.financeur}`}
                onClick={() => surEnveloppe(enveloppe)}
              >
                <span className="une-ligne">{enveloppe.financeur}</span>
                <Icone nom="crayon" petite />
              </button>
            </th>
          ))}
      </tr>
      {chiffrees.length > 0 && (
        <tr aria-rowindex={2}>
          {chiffrees.map((colonne) => (
            <TeteTriee key={colonne.id} colonne={colonne} tri={tri} surTri={surTri} deux={false} />
          ))}
        </tr>
      )}
    </thead>
  );
}
