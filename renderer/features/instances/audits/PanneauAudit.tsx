import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { cibleLibelle, issueLibelle } from '#shared/domain/audit/audit.labels.ts';
import type { AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { constatsDInscription } from '#shared/domain/audit/echeances.rules.ts';
import { constatsDeLAccord, constatsDesSuites, etatDAudit } from '#shared/domain/audit/suites.rules.ts';
import { Inscrire } from './Inscrire.tsx';
import { NoterVote } from './NoterVote.tsx';
import { SuitesDeLAudit } from './SuitesDeLAudit.tsx';

interface Proprietes {
  readonly audit: AuditSuivi;
  readonly onglet: Sortie<'audits.deInstance'>;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const NOTABLES = ['inscrite', 'a_noter', 'a_inscrire'];
const A_CLORE = ['rejetee', 'rapport_recu', 'presentee'];

/** Une demande : qui, contre qui, où elle en est, ce que la loi attend, et le geste qui vient. */
export function PanneauAudit({ audit, onglet, vu, aujourdHui, surFermer }: Proprietes) {
  const [vote, setVote] = useState(false);
  const { modifier } = useModification('audits.modifier', { id: audit.id, vu, objet: audit.organisme });
  const supprimer = useCommande('audits.supprimer');
  const clore = useCommande('audits.clore');
  const aviser = useAvisAnnulable();
  const etat = etatDAudit(audit);
  const constats = [
    ...constatsDInscription(audit, onglet.reunions, aujourdHui),
    ...(audit.issue === null ? constatsDeLAccord(audit, null) : []),
    ...constatsDesSuites(audit, aujourdHui),
  ];
  const retirer = () =>
    void supprimer.lancer({ id: audit.id }).then(() => {
      surFermer();
      aviser(`Demande supprimée : ${audit.organisme}.`, 'audits.supprimer');
    }, direRefus('Demande gardée.'));
  const reunion = audit.presentation ?? audit.reunion;
  return (
    <Panneau titre={audit.organisme} surFermer={surFermer}>
      {constats.length > 0 && <ListeDeConstats constats={constats} complet="" />}
      <div className="fiche-gestes">
        {etat === 'a_inscrire' && (
          <Inscrire audit={audit} objet="demande" reunions={onglet.reunions} aujourdHui={aujourdHui} />
        )}
        {etat === 'a_presenter' && (
          <Inscrire audit={audit} objet="conclusions" reunions={onglet.reunions} aujourdHui={aujourdHui} />
        )}
        {NOTABLES.includes(etat) && (
          <Bouton genre={etat === 'a_noter' ? 'premier' : 'ordinaire'} surClic={() => setVote(true)}>
            Noter le vote
          </Bouton>
        )}
        {A_CLORE.includes(etat) && (
          <Bouton surClic={() => void clore.lancer({ id: audit.id, le: aujourdHui }).catch(direRefus())}>Clore</Bouton>
        )}
        {etat === 'close' && (
          <Bouton surClic={() => void clore.lancer({ id: audit.id, le: null }).catch(direRefus())}>Rouvrir</Bouton>
        )}
      </div>
      <Couples
        couples={[
          ['Relève de', cibleLibelle[audit.cible]],
          [audit.genre === 'audit' ? 'Demandé par' : 'Signalé par', audit.demandeur],
          ['Reçue le', dateCourte(audit.recuLe)],
          [
            'Réunion',
            reunion === null ? null : (
              <Lien vers={`/reunions/${reunion.id}`} genre="objet">
                {dateCourte(reunion.date)}
              </Lien>
            ),
          ],
          [
            'Vote',
            audit.issue === null || audit.voteLe === null
              ? null
              : `${issueLibelle[audit.genre][audit.issue]}, le ${dateCourte(audit.voteLe)}`,
          ],
          [
            'Saisine',
            audit.saisiPar === null ? null : (
              <Lien vers={`/instances/${audit.saisiPar.id}/audits`} genre="objet">
                {audit.saisiPar.nom}
              </Lien>
            ),
          ],
        ]}
      />
      <div className="fiche">
        <ChampSurPlace
          libelle={audit.genre === 'audit' ? 'Exposé de la demande' : 'Manquements signalés'}
          long
          exemple="À renseigner"
          valeur={audit.expose ?? ''}
          surEnregistrer={(expose) => modifier({ expose })}
        />
      </div>
      {audit.cible === 'delegataire' && audit.genre === 'audit' && (
        <Bloc titre="Accord de la collectivité" note="L. 5311-10, II, 2°" niveau={3}>
          <div className="fiche">
            <ChampSurPlace
              libelle="Collectivité délégante"
              exemple="À renseigner"
              valeur={audit.collectivite ?? ''}
              surEnregistrer={(collectivite) => modifier({ collectivite })}
            />
            <DateSurPlace
              libelle="Accord sur le principe, le"
              exemple="Attendu"
              valeur={audit.accordLe}
              surEnregistrer={(accordLe) => modifier({ accordLe })}
              aujourdHui={aujourdHui}
            />
            <ChampSurPlace
              libelle="Modalités acceptées"
              long
              exemple="À renseigner"
              valeur={audit.accordModalites ?? ''}
              surEnregistrer={(accordModalites) => modifier({ accordModalites })}
            />
          </div>
        </Bloc>
      )}
      {audit.issue === 'adopte' && <SuitesDeLAudit audit={audit} vu={vu} aujourdHui={aujourdHui} />}
      <div className="panneau-fin">
        <Bouton genre="discret" danger icone="corbeille" enCours={supprimer.enCours} surClic={retirer}>
          Supprimer cette demande
        </Bouton>
      </div>
      {vote && (
        <NoterVote
          audit={audit}
          departemental={onglet.departemental?.nom ?? null}
          aujourdHui={aujourdHui}
          surFermer={() => setVote(false)}
        />
      )}
    </Panneau>
  );
}
