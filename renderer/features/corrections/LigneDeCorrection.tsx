import { useId } from 'react';
import { dateLongue } from '#shared/dates/format.ts';
import type { Correction } from '#shared/documents/corrections/correction.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { estADepartager } from './choix.ts';
import { Commentaires } from './Commentaires.tsx';
import { TexteMarque } from '#renderer/app/ecarts/TexteMarque.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';

interface Proprietes {
  readonly correction: Correction;
  /** La proposition choisie ; `null` : laissée. */
  readonly choisie: number | null;
  readonly surChoix: (proposition: number | null) => void;
}

/** Une date se lit en toutes lettres ; le vide se dit. */
const dire = (valeur: string | null, { nature }: Correction): string | null =>
  nature === 'date' && estDateCivile(valeur) ? dateLongue(valeur) : valeur;

/** Les valeurs qui se disputent le champ, la présente comprise : on garde l'une d'elles. */
function Departage({ correction, choisie, surChoix }: Proprietes) {
  const nom = useId();
  const { actuelle, depart, propositions } = correction;
  return (
    <fieldset className="departage">
      <legend>
        {depart === undefined
          ? 'Le Word dit deux choses différentes : choisissez.'
          : 'L’application a changé depuis la production du document : choisissez.'}
      </legend>
      <label className="case">
        <input type="radio" name={nom} checked={choisie === null} onChange={() => surChoix(null)} />
        <span>
          <b>Garder ce que dit l’application</b>
          <TexteMarque avant={dire(depart ?? actuelle, correction)} apres={dire(actuelle, correction)} long />
        </span>
      </label>
      {propositions.map(({ valeur, ou }, rang) => (
        <label key={rang} className="case">
          <input type="radio" name={nom} checked={choisie === rang} onChange={() => surChoix(rang)} />
          <span>
            <b>Prendre le Word</b>
            {propositions.length > 1 && `, sous « ${ou} »`}
            <TexteMarque avant={dire(depart ?? actuelle, correction)} apres={dire(valeur, correction)} long />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Une correction du cabinet : où, ce que cela change dans l'application, les mots changés, à prendre ou à laisser. */
export function LigneDeCorrection({ correction, choisie, surChoix }: Proprietes) {
  const { quoi, ou, actuelle, propositions, empechement, auteurs, commentaires, nature } = correction;
  const departager = estADepartager(correction) && empechement === null;
  const id = useId();
  return (
    <li className="ecart" data-difference tabIndex={-1} aria-labelledby={id}>
      <div className="ecart-tete">
        <label className="case">
          {!departager && (
            <input
              type="checkbox"
              checked={choisie !== null}
              disabled={empechement !== null}
              onChange={({ target }) => surChoix(target.checked ? 0 : null)}
            />
          )}
          <b id={id}>{quoi}</b>
        </label>
        <span className="note">{[ou, ...auteurs.map((nom) => `par ${nom}`)].join(' · ')}</span>
      </div>
      {departager ? (
        <Departage correction={correction} choisie={choisie} surChoix={surChoix} />
      ) : (
        <TexteMarque
          avant={dire(actuelle, correction)}
          apres={dire(propositions[0]?.valeur ?? null, correction)}
          long={nature === 'texte'}
        />
      )}
      {empechement !== null && (
        <Repere sens="alerte" mot="Ne se prend pas.">
          {empechement}
        </Repere>
      )}
      <Commentaires commentaires={commentaires} />
    </li>
  );
}
