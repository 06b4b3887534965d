import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { AuditSuivi } from '#shared/domain/audit/audit.schema.ts';
import { genreDAudit } from '#shared/domain/audit/demande.rules.ts';
import { echeanceDInscription, echeanceDuRapport } from '#shared/domain/audit/echeances.rules.ts';
import { bilanDesAudits, etatAuditLibelle, etatDAudit } from '#shared/domain/audit/suites.rules.ts';
import { sensDeLAudit } from './etat.ts';
import { PanneauAudit } from './PanneauAudit.tsx';
import { SaisirAudit } from './SaisirAudit.tsx';

/** Le prochain délai que la loi fixe : l'inscription, puis le rapport. */
function echeanceDe(audit: AuditSuivi): string {
  if (audit.closLe !== null || audit.issue === 'rejete') return '';
  if (audit.issue === null) return `${dateCourte(echeanceDInscription(audit.recuLe))}, inscription`;
  if (audit.genre === 'audit' && audit.rapportLe === null && audit.voteLe !== null)
    return `${dateCourte(echeanceDuRapport(audit.voteLe))}, rapport`;
  return '';
}

const colonnes: readonly Colonne<AuditSuivi>[] = [
  { id: 'organisme', titre: 'Organisme', entete: true, cellule: ({ organisme }) => organisme },
  { id: 'demandeur', titre: 'À la demande de', cellule: ({ demandeur }) => demandeur },
  {
    id: 'recu',
    titre: 'Reçue le',
    valeur: ({ recuLe }) => ({ date: recuLe }),
    cellule: ({ recuLe }) => dateCourte(recuLe),
    comparer: (une, autre) => une.recuLe.localeCompare(autre.recuLe),
  },
  { id: 'echeance', titre: 'Au plus tard', cellule: echeanceDe },
  {
    id: 'etat',
    titre: 'État',
    valeur: (audit) => etatAuditLibelle[etatDAudit(audit)],
    cellule: (audit) => {
      const etat = etatDAudit(audit);
      return <Etat sens={sensDeLAudit[etat]}>{etatAuditLibelle[etat]}</Etat>;
    },
  },
];

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly aujourdHui: string;
}

/** Demandes d'audit d'un comité départemental, signalements d'un comité local (R. 5311-3-5 à -13). */
export function OngletAudits({ fiche, aujourdHui }: Proprietes) {
  const { instance } = fiche;
  const adresse = useAdresse();
  const [saisit, setSaisit] = useState(false);
  const { donnees, vu } = useRequete('audits.deInstance', { instanceId: instance.id });
  if (donnees === null) return <Chargement>Chargement des audits…</Chargement>;
  const signale = genreDAudit(instance.type) === 'signalement';
  const choisi = donnees.audits.find(({ id }) => id === adresse.lire('audit')) ?? null;
  const noter = signale ? 'Noter un signalement' : 'Noter une demande d’audit';
  return (
    <>
      <Corps
        panneau={
          choisi !== null && (
            <PanneauAudit
              key={choisi.id}
              audit={choisi}
              onglet={donnees}
              vu={vu}
              aujourdHui={aujourdHui}
              surFermer={() => adresse.poser({ audit: null })}
            />
          )
        }
      >
        <div className="outils">
          <LigneCalme>
            {donnees.audits.length > 0
              ? bilanDesAudits(donnees.audits)
              : signale
                ? 'Tout membre ayant voix peut signaler des manquements, dans le ressort du comité (R. 5311-3-8).'
                : 'Tout membre ayant voix peut demander l’audit d’un opérateur ou d’un délégataire (R. 5311-3-5).'}
          </LigneCalme>
          <span className="pousse" />
          {donnees.audits.length > 0 && (
            <Bouton icone="plus" surClic={() => setSaisit(true)}>
              {noter}
            </Bouton>
          )}
        </div>
        <Tableau
          libelle={signale ? 'Signalements' : 'Demandes d’audit'}
          colonnes={colonnes}
          lignes={donnees.audits}
          cle={({ id }) => id}
          surOuvrir={({ id }) => adresse.poser({ audit: id })}
          ouverte={choisi?.id ?? null}
          vide={
            <Vide
              icone="chercher"
              geste={
                <Bouton genre="premier" surClic={() => setSaisit(true)}>
                  {noter}
                </Bouton>
              }
            >
              {signale ? 'Aucun signalement reçu.' : 'Aucune demande d’audit reçue.'}
            </Vide>
          }
        />
      </Corps>
      {saisit && (
        <SaisirAudit
          fiche={fiche}
          aujourdHui={aujourdHui}
          surFermer={() => setSaisit(false)}
          surSaisi={(id) => adresse.poser({ audit: id })}
        />
      )}
    </>
  );
}
