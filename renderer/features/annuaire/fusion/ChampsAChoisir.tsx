import { useId } from 'react';
import type { ChoixDeFusion, ChoixDesChamps, Comparaison } from '#shared/domain/annuaire/fusion.schema.ts';

interface Proprietes {
  readonly comparaison: Comparaison;
  readonly choix: ChoixDesChamps;
  readonly surChange: (champ: string, choix: ChoixDeFusion) => void;
}

/** Les deux fiches côte à côte : une valeur par champ, la plus complète proposée. */
export function ChampsAChoisir({ comparaison: { champs, noms }, choix, surChange }: Proprietes) {
  const groupe = useId();
  return (
    <table className="fusion">
      <caption className="hors-vue">Valeur gardée de chaque champ</caption>
      <thead>
        <tr>
          <th scope="col">Champ</th>
          <th scope="col">Fiche gardée</th>
          <th scope="col">Autre fiche</th>
        </tr>
      </thead>
      <tbody>
        {champs.map(({ champ, libelle, gardee, absorbee, propose, deuxPossible }) => {
          const pris = choix[champ] ?? propose;
          const egales = gardee === absorbee;
          const valeur = (cote: 'gardee' | 'absorbee', texte: string | null) => (
            <td>
              {egales ? (
                cote === 'gardee' && texte
              ) : (
                <label className="case">
                  <input
                    type="radio"
                    name={`${groupe}-${champ}`}
                    aria-label={`${libelle} : ${texte ?? 'rien'}, ${cote === 'gardee' ? noms.gardee : noms.absorbee}`}
                    checked={pris === cote || (cote === 'gardee' && pris === 'deux')}
                    onChange={() => surChange(champ, cote)}
                  />
                  <span>{texte ?? <span className="note">rien</span>}</span>
                </label>
              )}
            </td>
          );
          return (
            <tr key={champ}>
              <th scope="row">{libelle}</th>
              {valeur('gardee', gardee)}
              {valeur('absorbee', absorbee)}
              {deuxPossible && (
                <td>
                  <label className="case">
                    <input
                      type="checkbox"
                      aria-label={`${libelle} : garder aussi l’autre`}
                      checked={pris === 'deux'}
                      onChange={({ target }) => surChange(champ, target.checked ? 'deux' : 'gardee')}
                    />
                    <span>les deux</span>
                  </label>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
