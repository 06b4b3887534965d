import { useId } from 'react';
import { enCapitale } from '#shared/text/capitale.ts';

interface Proprietes {
  /** Le champ : « Échéance ». */
  readonly quoi: string;
  /** L'objet : « D-2026-014 ». */
  readonly objet: string;
  /** Les deux valeurs, déjà écrites en français. */
  readonly mienne: string;
  readonly autre: string;
  /** Qui a écrit l'autre : « Mme Weber ». */
  readonly auteur: string;
  readonly choix: 'mienne' | 'autre' | null;
  readonly surChange: (choix: 'mienne' | 'autre') => void;
}

/** Deux valeurs différentes d'un même champ : on garde l'une ou l'autre, aucune n'est choisie d'avance. */
export function DeuxValeurs({ quoi, objet, mienne, autre, auteur, choix, surChange }: Proprietes) {
  const nom = useId();
  const valeurs = [
    ['mienne', mienne, 'chez vous'],
    ['autre', autre, `chez ${auteur}`],
  ] as const;
  return (
    <div className="defile">
      <table className="tableau" aria-label={`${quoi} : deux valeurs différentes`}>
        <thead>
          <tr>
            <th scope="col">{objet}</th>
            <th scope="col">Chez vous</th>
            <th scope="col">Chez {auteur}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{enCapitale(quoi)}</th>
            {valeurs.map(([cle, valeur, ou]) => (
              <td key={cle}>
                <label className="case">
                  <input type="radio" name={nom} checked={choix === cle} onChange={() => surChange(cle)} />
                  <span>
                    {valeur}
                    <span className="hors-vue"> {ou}</span>
                  </span>
                </label>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
