import '../appels.css';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { eligibiliteDe } from '#shared/domain/appel/eligibilite.rules.ts';
import { totalDesNotes } from '#shared/domain/appel/instruction.rules.ts';
import { montantDe } from '#shared/domain/appel/engagement.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { EtatDeLaCandidature } from '../EtatDeLaCandidature.tsx';
import { OngletEligibilite } from '../eligibilite/OngletEligibilite.tsx';
import { OngletInstruction } from '../instruction/OngletInstruction.tsx';
import { GestesDeLaCandidature } from './GestesDeLaCandidature.tsx';
import { OngletCandidature } from './OngletCandidature.tsx';

interface Proprietes {
  readonly id: string;
  /** « eligibilite », « instruction » ; sinon, ce que dit la candidature. */
  readonly vue?: string | undefined;
}

/** Une candidature : ce qu'elle dit, son éligibilité critère par critère, son instruction et sa décision. */
export function PageCandidature({ id, vue }: Proprietes) {
  const { donnees: fiche, vu, erreur, relire } = useRequete('candidatures.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const appel = fiche?.appel ?? null;
  useFil(
    { nom: 'Appels', vers: '/conventions/appels' },
    ...(appel === null ? [] : [{ nom: appel.intitule, vers: `/conventions/appels/${appel.id}/candidatures` }]),
    { nom: fiche?.candidature.projet ?? 'Candidature' },
  );
  if (fiche === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement de la candidature…"
          refus="Candidature non lue."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const { candidature, convention } = fiche;
  const eligibilite = eligibiliteDe(fiche, { ...fiche, publics: fiche.publicsDeLAppel });
  const notes = totalDesNotes(fiche.notes);
  const montant = montantDe(fiche.annees);
  const partie = { fiche, vu, jour: hote.aujourdHui };
  const racine = `/conventions/candidatures/${id}`;
  return (
    <>
      <EnTete
        titre={candidature.projet}
        etat={<EtatDeLaCandidature candidature={candidature} eligibilite={eligibilite.etat} />}
        faits={[
          candidature.porteur,
          candidature.numero !== null && `dossier ${candidature.numero}`,
          candidature.deposeeLe !== null && `déposée le ${dateCourte(candidature.deposeeLe)}`,
          montant !== null && `${montantFr(montant)} de l’État`,
          convention !== null && (
            <Lien key="convention" vers={`/conventions/${convention.id}`} genre="discret">
              {`Convention ${convention.numero}`}
            </Lien>
          ),
        ].filter(Boolean)}
        gestes={<GestesDeLaCandidature fiche={fiche} vu={vu} jour={hote.aujourdHui} />}
      />
      <Onglets
        libelle="Vues de la candidature"
        onglets={[
          { vers: racine, nom: 'La candidature' },
          {
            vers: `${racine}/eligibilite`,
            nom: 'Éligibilité',
            compte: `${eligibilite.remplis} sur ${eligibilite.attendus}`,
          },
          {
            vers: `${racine}/instruction`,
            nom: 'Instruction et décision',
            compte: notes === null ? undefined : `${notes.total}/${notes.sur}`,
          },
        ]}
        ici={vue === undefined ? racine : `${racine}/${vue}`}
      />
      <div className="corps">
        {vue === 'eligibilite' ? (
          <OngletEligibilite fiche={fiche} vu={vu} eligibilite={eligibilite} />
        ) : vue === 'instruction' ? (
          <OngletInstruction {...partie} eligibilite={eligibilite} />
        ) : (
          <OngletCandidature {...partie} />
        )}
      </div>
    </>
  );
}
