import { heureFr } from '#shared/dates/format.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { direEtatDuRendu, estVerrouillee } from '#shared/domain/rendu/versions.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { revenirAuTexte } from './Acte.tsx';
import { useSeance } from './contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

/** « Séance levée à 12 h 04 : 3 décisions, 5 actions. » et ce qui s'ensuit. */
export function BilanDeSeance() {
  const { seance } = useSeance();
  const { reunion, points } = seance;
  const { lancer } = useCommande('reunions.rouvrir');
  if (reunion.etat !== 'tenue' && reunion.etat !== 'sans_quorum') {
    return reunion.etat === 'annulee' || reunion.etat === 'reportee' ? (
      <p className="bilan note">Réunion {etatReunionLibelle[reunion.etat].toLowerCase()} : rien ne s’y écrit plus.</p>
    ) : null;
  }
  const compte = <T,>(liste: (point: (typeof points)[number]) => readonly T[]) =>
    points.reduce((nombre, point) => nombre + liste(point).length, 0);
  const decisions = pluriel(
    compte(({ deliberations }) => deliberations),
    'décision',
    'décisions',
  );
  const actions = pluriel(
    compte(({ actions: a }) => a),
    'action',
    'actions',
  );
  const quand = reunion.leveeA === null ? '' : ` à ${heureFr(reunion.leveeA)}`;
  const racine = `/reunions/${reunion.id}`;
  const approuve = estVerrouillee(seance.versions);
  const suite = approuve
    ? `${direEtatDuRendu(seance.versions)} : la séance ne se modifie plus.`
    : 'Tout se corrige encore.';
  return (
    <div className="bilan">
      <ProchaineEtape
        mot={reunion.etat === 'tenue' ? 'Séance levée' : 'Séance sans quorum'}
        suite={
          <span className="bilan-gestes">
            {reunion.etat === 'tenue' && (
              <Lien vers={`${racine}/documents/releve-decisions`} genre="premier">
                Relevé de décisions
              </Lien>
            )}
            <Lien vers={`${racine}/documents/${formeDe(seance)}`} genre="bouton">
              {enCapitale(nomDuRendu(seance))}
            </Lien>
            {approuve ? (
              <Lien vers={`${racine}/documents/${formeDe(seance)}?panneau=suite`} genre="discret">
                Rectifier
              </Lien>
            ) : (
              <Bouton genre="discret" surClic={() => void lancer({ id: reunion.id }).then(revenirAuTexte, direRefus())}>
                Rouvrir la séance
              </Bouton>
            )}
          </span>
        }
      >
        {reunion.etat === 'tenue'
          ? `Levée${quand} : ${decisions}, ${actions}. ${suite}`
          : 'Le quorum n’était pas atteint : le comité n’a pas délibéré.'}
      </ProchaineEtape>
    </div>
  );
}
