import type { GenreDInstance } from '#shared/documents/acte/genres.data.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { DONNEES } from '#shared/documents/galerie/donnees.data.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import { Vignette } from '#renderer/ui/apercu/Vignette.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { enPhrase } from '#shared/text/capitale.ts';

interface Proprietes {
  readonly cle: GenreDocument | GenreDInstance;
  readonly libelle: string;
  readonly usage: string;
  readonly vignette: DocumentNeutre | null;
  /** Pourquoi il n'y a pas d'aperçu. */
  readonly absence: string;
  /** Sa feuille, où il se produit ; `null` : l'objet choisi n'en a pas l'usage. */
  readonly vers: string | null;
}

/** Un document de l'application : son allure, à quoi il sert, ce qu'il emploie, le produire. */
export function CarteDeDocument({ cle, libelle, usage, vignette, absence, vers }: Proprietes) {
  return (
    <li className="carte-document">
      {vignette === null ? <div className="vignette vignette-vide">{absence}</div> : <Vignette document={vignette} />}
      <div>
        <h3>{libelle}</h3>
        <p>{usage}</p>
        <p className="note">{`Emploie : ${enPhrase(DONNEES[cle])}`}</p>
        {vers !== null && (
          <p className="geste-de-bloc">
            <Lien vers={vers} genre="bouton" icone="word" libelle={`Voir et produire : ${libelle}`}>
              Voir et produire
            </Lien>
          </p>
        )}
      </div>
    </li>
  );
}
