import type { Sortie } from '#shared/contract/contract.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { pluriel } from '#shared/text/nombres.ts';

type Texte = Sortie<'donnees.apercuEffacement'>['textes'][number];

interface Proprietes {
  readonly textes: readonly Texte[];
  readonly choisis: ReadonlySet<string>;
  readonly surChange: (choisis: ReadonlySet<string>) => void;
}

/** Les textes saisis qui la citent : la personne décide, l'un après l'autre ; rien n'est remplacé d'office (G3). */
export function TextesQuiCitent({ textes, choisis, surChange }: Proprietes) {
  if (textes.length === 0) return null;
  const libres = textes.filter(({ fige }) => !fige);
  const figes = textes.length - libres.length;
  const basculer = (cle: string) => {
    const suite = new Set(choisis);
    if (!suite.delete(cle)) suite.add(cle);
    surChange(suite);
  };
  return (
    <fieldset className="textes-qui-citent">
      <legend>{`${pluriel(textes.length, 'texte la cite', 'textes la citent')} : cochez ceux d’où son nom se retire`}</legend>
      <ul>
        {libres.map(({ cle, quoi, ou, adresse, avant, cite, apres, sure }) => (
          <li key={cle}>
            <label className="case">
              <input type="checkbox" checked={choisis.has(cle)} onChange={() => basculer(cle)} />
              <span>
                {quoi}
                {ou !== null && <span className="note"> {ou}</span>}
                <span className="citation">
                  {avant}
                  <mark>{cite}</mark>
                  {apres}
                </span>
                {!sure && <span className="note">Le nom seul : vérifiez que c’est bien cette personne.</span>}
              </span>
            </label>
            {adresse !== null && (
              <Lien vers={adresse} libelle={`Voir ${quoi.toLowerCase()}${ou === null ? '' : `, ${ou}`}`}>
                Voir
              </Lien>
            )}
          </li>
        ))}
      </ul>
      {figes > 0 && (
        <p className="note">
          {`${pluriel(figes, 'texte est', 'textes sont')} dans une séance approuvée, et ne se ${figes > 1 ? 'reprennent' : 'reprend'} plus.`}
        </p>
      )}
    </fieldset>
  );
}
