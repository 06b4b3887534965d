import { type Bout, marquerLesLignes, marquerLesMots } from '#shared/documents/corrections/marquer.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Les mots d'une ligne : ôtés barrés, ajoutés soulignés, et dits tels à qui ne les voit pas. */
function Bouts({ bouts }: { readonly bouts: readonly Bout[] }) {
  return bouts.map(({ genre, texte }, rang) => {
    if (genre === 'commun') return texte;
    const Marque = genre === 'ote' ? 'del' : 'ins';
    return (
      // Les bouts se lisent dans leur ordre.
      <Marque key={rang}>
        <span className="hors-vue">{genre === 'ote' ? ' (ôté) ' : ' (ajouté) '}</span>
        {texte}
        <span className="hors-vue"> (fin) </span>
      </Marque>
    );
  });
}

interface Proprietes {
  readonly avant: string | null;
  readonly apres: string | null;
  /** Un texte de plusieurs lignes : celles qui n'ont pas changé se replient. */
  readonly long: boolean;
}

/** Au-delà, un texte inchangé se replie. */
const LIGNES_MONTREES = 1;

/** Un texte et sa correction en un seul, les mots changés marqués. */
export function TexteMarque({ avant, apres, long }: Proprietes) {
  if (!long) {
    return (
      <p className="texte-marque">
        <Bouts bouts={marquerLesMots(avant ?? '', apres ?? '')} />
      </p>
    );
  }
  return (
    <div className="texte-marque">
      {marquerLesLignes(avant, apres).map((ligne, rang) => {
        if (ligne.genre === 'changee') {
          return (
            <p key={rang}>
              <Bouts bouts={ligne.bouts} />
            </p>
          );
        }
        if (ligne.lignes.length <= LIGNES_MONTREES)
          return ligne.lignes.map((une, n) => <p key={`${rang}-${n}`}>{une}</p>);
        return (
          <details key={rang}>
            <summary>{pluriel(ligne.lignes.length, 'paragraphe inchangé', 'paragraphes inchangés')}</summary>
            {ligne.lignes.map((une, n) => (
              <p key={n}>{une}</p>
            ))}
          </details>
        );
      })}
    </div>
  );
}
