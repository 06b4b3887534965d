import { useId } from 'react';
import { TexteMarque } from '#renderer/app/ecarts/TexteMarque.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Proposition } from '#shared/domain/navette/retour.schema.ts';
import { estADepartager } from './choix.ts';

interface Proprietes {
  readonly proposition: Proposition;
  readonly prise: boolean;
  readonly surChoix: (prise: boolean) => void;
}

type Cellule = Proposition['cellules'][number];

/** Au-delà, un texte se lit par lignes, celles qui n'ont pas changé repliées. */
const LONG = 200;

function UneCellule({ cellule, vers }: { cellule: Cellule; vers: 'rendue' | 'actuelle' }) {
  const { envoyee } = cellule;
  const apres = cellule[vers];
  if (apres === null && envoyee === null) return <span className="note">vide</span>;
  return <TexteMarque avant={envoyee} apres={apres} long={`${envoyee ?? ''}${apres ?? ''}`.length > LONG} />;
}

/** Les cellules d'un champ ; une seule se passe de titre, celui du champ le dit. */
function Cellules({ cellules, vers }: { cellules: readonly Cellule[]; vers: 'rendue' | 'actuelle' }) {
  const [seule, ...autres] = cellules;
  if (seule !== undefined && autres.length === 0) return <UneCellule cellule={seule} vers={vers} />;
  return (
    <dl className="cellules-rendues">
      {cellules.map((cellule) => (
        <div key={cellule.titre}>
          <dt>{cellule.titre}</dt>
          <dd>
            <UneCellule cellule={cellule} vers={vers} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Deux valeurs se disputent le champ : ce que dit l'application aujourd'hui, ou ce que rend le destinataire. */
function Departage({ proposition, prise, surChoix }: Proprietes) {
  const nom = useId();
  const { cellules, conflit, ailleurs } = proposition;
  return (
    <fieldset className="departage">
      <legend>
        {conflit
          ? 'Changé ici aussi depuis l’envoi : deux valeurs différentes, choisissez.'
          : `« ${ailleurs ?? ''} » dit autre chose du même champ : choisissez.`}
      </legend>
      <label className="case">
        <input type="radio" name={nom} checked={!prise} onChange={() => surChoix(false)} />
        <span>
          <b>Garder ce que dit l’application</b>
          {conflit && <Cellules cellules={cellules} vers="actuelle" />}
        </span>
      </label>
      <label className="case">
        <input type="radio" name={nom} checked={prise} onChange={() => surChoix(true)} />
        <span>
          <b>Prendre ce qui revient</b>
          <Cellules cellules={cellules} vers="rendue" />
        </span>
      </label>
    </fieldset>
  );
}

/** Un champ que le destinataire a changé : ce qui a été envoyé, ce qu'il rend, à prendre ou à laisser. */
export function LigneDeProposition({ proposition, prise, surChoix }: Proprietes) {
  const { quoi, cellules, empechement, avis } = proposition;
  const departager = estADepartager(proposition) && empechement === null;
  const id = useId();
  return (
    <li className="ecart" data-difference tabIndex={-1} aria-labelledby={id}>
      <div className="ecart-tete">
        <label className="case">
          {!departager && (
            <input
              type="checkbox"
              checked={prise}
              disabled={empechement !== null}
              onChange={({ target }) => surChoix(target.checked)}
            />
          )}
          <b id={id}>{quoi}</b>
        </label>
      </div>
      {departager ? (
        <Departage proposition={proposition} prise={prise} surChoix={surChoix} />
      ) : (
        <Cellules cellules={cellules} vers="rendue" />
      )}
      {empechement !== null && (
        <Repere sens="alerte" mot="Ne se prend pas.">
          {empechement}
        </Repere>
      )}
      {avis !== null && <p className="note">{avis}</p>}
    </li>
  );
}
