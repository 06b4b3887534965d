import './rapport.css';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { titreDuRapport } from '#shared/domain/convention/rapport/titre-du-rapport.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { GestesDuRapport } from './GestesDuRapport.tsx';
import { RapportFige } from './RapportFige.tsx';
import type { RapportLu } from './rapport.types.ts';
import { SectionsDuRapport } from './SectionsDuRapport.tsx';
import { useAllerALaSection } from './use-aller-a-la-section.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly id: string;
}

/** Où en est le rapport : figé, arrêté par une donnée personnelle, à compléter, ou prêt. */
function EtatDuRapport({ rapport, constats }: RapportLu) {
  if (rapport.statut === 'valide') return <Etat sens="fait">{`Validé, version ${rapport.version}`}</Etat>;
  const bloquants = constats.filter(estBloquant).length;
  if (bloquants > 0)
    return <Etat sens="bloque">{`Projet, ${pluriel(bloquants, 'passage à ôter', 'passages à ôter')}`}</Etat>;
  return <Etat sens="cours">{`Projet, version ${rapport.version}`}</Etat>;
}

/** Un rapport de COPIL : ses sections à remplir, ses pages telles qu'elles s'imprimeront, et le Word. */
export function PageRapport({ conventionId, id }: Proprietes) {
  const { donnees: lu, vu, erreur, relire } = useRequete('rapports.lire', { id });
  const { donnees: document, erreur: refus } = useRequete('documentsDeRapport.apercu', { rapportId: id });
  const { donnees: hote } = useEtatHote();
  const pages = useAllerALaSection(document !== null);
  useFil(
    { nom: 'Conventions', vers: '/conventions' },
    { nom: lu?.convention.intitule ?? 'Convention', vers: `/conventions/${conventionId}/rapports` },
    { nom: lu === null ? 'Rapport' : titreDuRapport(lu.rapport) },
  );
  if (lu === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Ouverture du rapport…" refus="Rapport non ouvert." erreur={erreur} relire={relire} />
      </div>
    );
  const { rapport, convention, reunion, versions } = lu;
  const le = versions.find((une) => une.id === id)?.le ?? null;
  return (
    <>
      <EnTete
        titre={titreDuRapport(rapport)}
        etat={<EtatDuRapport {...lu} />}
        faits={[
          convention.numero,
          convention.porteur,
          `${dateCourte(rapport.debut)} au ${dateCourte(rapport.fin)}`,
          le === null ? 'Comité sans date' : `${reunion === null ? 'Présenté le' : 'Séance du'} ${dateCourte(le)}`,
        ]}
        gestes={<GestesDuRapport lu={lu} />}
      />
      <div className="rapport">
        {/* Défile sans rien contenir, parfois, qui prenne le foyer. */}
        <div className="rapport-saisie" role="region" aria-label="Sections du rapport" tabIndex={0}>
          {rapport.statut === 'valide' ? (
            <RapportFige lu={lu} />
          ) : (
            <SectionsDuRapport lu={lu} vu={vu} jour={hote.aujourdHui} />
          )}
        </div>
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du rapport" tabIndex={0} ref={pages}>
          <h2 className="hors-vue">Aperçu</h2>
          {document === null ? (
            <PasEncoreLu attente="Mise en page…" refus="Rapport non établi." erreur={refus} relire={relire} />
          ) : (
            <Apercu key={id} document={document} />
          )}
        </div>
      </div>
    </>
  );
}
