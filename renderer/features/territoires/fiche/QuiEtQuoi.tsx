import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { couper } from '#shared/text/couper.ts';
import type { Fiche } from './fiche.types.ts';
import { SuivreLeContrat } from './SuivreLeContrat.tsx';

const EXTRAIT = 150;
const enBref = (texte: string): string => (texte.length <= EXTRAIT ? texte : `${couper(texte, EXTRAIT).trimEnd()}…`);

/** Les contrats et comités qui couvrent le territoire, et ce qu'ils ont décidé depuis un an. */
export function QuiDecide({ fiche: { contrats, comites, decisions } }: { readonly fiche: Fiche }) {
  return (
    <Bloc titre="Qui y décide">
      {contrats.length + comites.length === 0 && (
        <p className="note">Aucun comité ni contrat de ville de ce fichier ne couvre ce territoire.</p>
      )}
      <ul className="liste-de-territoires">
        {contrats.map(({ id, code, libelle }) => (
          <li key={code}>
            {id === null ? (
              `Contrat de ville : ${libelle}`
            ) : (
              <Lien vers={`/contrats/${id}`} genre="objet">{`Contrat de ville : ${libelle}`}</Lien>
            )}
            {id === null ? <SuivreLeContrat code={code} libelle={libelle} /> : <span className="note">{code}</span>}
          </li>
        ))}
        {comites.map(({ id, nom, prochaine }) => (
          <li key={id}>
            <Lien vers={`/instances/${id}`} genre="objet">
              {nom}
            </Lien>
            {prochaine === null ? (
              <span className="note">aucune réunion prévue</span>
            ) : (
              <Lien vers={`/reunions/${prochaine.id}`}>{`le ${dateCourte(prochaine.date)}`}</Lien>
            )}
          </li>
        ))}
      </ul>
      {decisions.length > 0 && (
        <>
          <h3>Décisions depuis un an</h3>
          <ul className="decisions-de-territoire">
            {decisions.map(({ id, numero, texte, date, instance }) => (
              <li key={id}>
                <Lien vers={`/decisions/decision/${id}`}>{numero}</Lien>
                {` ${enBref(texte)}`}
                <span className="note">{`${instance}, ${dateCourte(date)}`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Bloc>
  );
}

/** Qui suit le territoire ou son département : le plus proche d'abord. */
export function QuiJoindre({ fiche: { appels } }: { readonly fiche: Fiche }) {
  return (
    <Bloc titre="Qui appeler">
      {appels.length === 0 ? (
        <p className="note">
          Personne n’est désigné sur ce territoire. <Lien vers="/annuaire/designations">Noter qui le suit</Lien>
        </p>
      ) : (
        <ul className="liste-de-territoires">
          {appels.map(({ titre, personneId, nom, telephone, courriel }) => (
            <li key={`${titre} ${personneId}`}>
              <span>
                <Lien vers={`/annuaire/${personneId}`} genre="objet">
                  {nom}
                </Lien>
                <span className="note">{`, ${titre}`}</span>
              </span>
              <span className="note">{telephone ?? courriel ?? ''}</span>
            </li>
          ))}
        </ul>
      )}
    </Bloc>
  );
}
