import { useState } from 'react';
import { heureFr } from '#shared/dates/format.ts';
import { formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { direEtatDuRendu, estVerrouillee } from '#shared/domain/rendu/versions.rules.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { quiDelibere } from '#shared/domain/seance/quorum-en-mots.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { revenirAuTexte } from './actes/Acte.tsx';
import { useSeance } from './contexte-seance.ts';
import { EnvoyerLeReleve } from './EnvoyerLeReleve.tsx';
import { QuorumChange } from './quorum/QuorumChange.tsx';

/** « Séance levée à 12 h 04 : 3 décisions, 5 actions. » et ce qui s'ensuit. */
export function BilanDeSeance() {
  const { seance } = useSeance();
  const { reunion, points, instance } = seance;
  const { lancer } = useCommande('reunions.rouvrir');
  const [envoi, setEnvoi] = useState(false);
  if (reunion.etat !== 'tenue' && reunion.etat !== 'sans_quorum') {
    return reunion.etat === 'annulee' || reunion.etat === 'reportee' ? (
      <p className="bilan note">Réunion {etatReunionLibelle[reunion.etat].toLowerCase()} : rien ne s’y écrit plus.</p>
    ) : null;
  }
  const compte = <T,>(liste: (point: (typeof points)[number]) => readonly T[]) =>
    points.reduce((nombre, point) => nombre + liste(point).length, 0);
  const decisions = compte(({ deliberations }) => deliberations.filter(({ nature }) => nature === 'decision'));
  const avis = compte(({ deliberations }) => deliberations.filter(({ nature }) => nature === 'avis'));
  const actions = compte((point) => point.actions);
  const bilan = [
    ...(decisions > 0 || avis === 0 ? [pluriel(decisions, 'décision', 'décisions')] : []),
    ...(avis > 0 ? [pluriel(avis, 'avis', 'avis')] : []),
    pluriel(actions, 'action', 'actions'),
  ];
  const quand = reunion.leveeA === null ? '' : ` à ${heureFr(reunion.leveeA)}`;
  const racine = `/reunions/${reunion.id}/documents`;
  const forme = formeDe(seance);
  const tenue = reunion.etat === 'tenue';
  const approuve = estVerrouillee(seance.versions);
  const rouvrir = () => void lancer({ id: reunion.id }).then(revenirAuTexte, direRefus());
  return (
    <div className="bilan">
      <ProchaineEtape
        mot={tenue ? `Séance levée${quand} : ${enumerer(bilan)}.` : `Séance sans quorum, levée${quand}`}
        suite={
          <span className="bilan-gestes">
            {tenue && (
              <>
                <Lien vers={`${racine}/releve-decisions`} genre="premier">
                  Relevé de décisions
                </Lien>
                <Bouton surClic={() => setEnvoi(true)}>Envoyer le relevé</Bouton>
              </>
            )}
            {forme !== 'releve-decisions' && (
              <Lien vers={`${racine}/${forme}`} genre="bouton">
                {enCapitale(nomDuRendu(seance))}
              </Lien>
            )}
            {approuve ? (
              <Lien vers={`${racine}/${forme}?panneau=suite`} genre="discret">
                Rectifier
              </Lien>
            ) : (
              <Bouton genre="discret" surClic={rouvrir}>
                Rouvrir la séance
              </Bouton>
            )}
          </span>
        }
      >
        {tenue
          ? approuve
            ? `${direEtatDuRendu(seance.versions)} : la séance ne se modifie plus.`
            : 'Tout se corrige encore.'
          : `Le quorum n’était pas atteint : ${quiDelibere(instance.type)} n’a pas délibéré.`}
      </ProchaineEtape>
      {!approuve && <QuorumChange surRouvrir={rouvrir} />}
      {envoi && <EnvoyerLeReleve surFermer={() => setEnvoi(false)} />}
    </div>
  );
}
