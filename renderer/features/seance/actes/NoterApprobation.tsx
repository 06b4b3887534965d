import type { AApprouver } from '#shared/contract/rendu.contract.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import { controlerAvantApprobation } from '#shared/domain/rendu/approbation.rules.ts';
import { nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { approbationSchema } from '#shared/domain/rendu/rendu.schema.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from '../contexte-seance.ts';

interface Proprietes {
  readonly lue: AApprouver;
  readonly versionId: string;
  readonly point: PointEnSeance;
  readonly surFermer: () => void;
}

/** Les champs, une fois lue la séance dont le compte rendu s'approuve. */
function Formulaire({ lue, versionId, point, approuvee, surFermer }: Proprietes & { readonly approuvee: Seance }) {
  const { seance } = useSeance();
  const { lancer } = useCommande('versions.approuver');
  const aviser = useAvisAnnulable();
  const quoi = `${nomDuRendu(approuvee)} du ${dateSansJour(lue.date)}`;
  const aEcrire = point.deliberations.length === 0;
  const formulaire = useFormulaire({
    schema: approbationSchema,
    depart: {
      id: versionId,
      approbation: 'seance' as const,
      approuveLe: seance.reunion.date,
      approuveReunionId: seance.reunion.id,
      observations: '',
      reserve: '',
      pointId: aEcrire ? point.id : null,
    },
    envoyer: async (approbation) => {
      await lancer(approbation);
      aviser(`Le ${quoi} est approuvé.`, 'versions.approuver');
      surFermer();
    },
  });
  const constats = controlerAvantApprobation(approuvee);
  // Le décompte indicatif se motive à son champ ; le reste se corrige ailleurs.
  const indicatif = constats.find(({ code }) => code === 'R-032');
  const autres = constats.filter((constat) => constat !== indicatif);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Approuver le ${quoi}`}
      libelle="Noter l’approbation"
      geste="Noter l’approbation"
      nonFait="Non approuvé."
      surFermer={surFermer}
    >
      <p>Une fois approuvée, cette séance ne se modifie plus ; une erreur se corrige par « Rectifier ».</p>

      <ChampTexteLong
        libelle="Observations"
        aide="Vide si personne n’en a fait."
        lignes={3}
        {...formulaire.champ('observations')}
      />
      {indicatif !== undefined && (
        <ChampTexte
          libelle="Pourquoi approuver un décompte par têtes"
          aide={indicatif.phrase}
          obligatoire
          {...formulaire.champ('reserve')}
        />
      )}
      {aEcrire ? (
        <ChampCase
          libelle="Écrire la décision à ce point, adoptée sans opposition"
          valeur={formulaire.valeurs.pointId !== null}
          surChange={(ecrite) => formulaire.changer('pointId', ecrite ? point.id : null)}
        />
      ) : (
        <p className="note">La décision est déjà écrite à ce point.</p>
      )}
      {autres.length > 0 && <ListeDeConstats constats={autres} complet="" />}
    </DialogueFormulaire>
  );
}

/** Depuis la réunion qui approuve : avec ou sans observations, et la décision s'écrit du même geste (R-082). */
export function NoterApprobation(proprietes: Proprietes) {
  const { donnees: approuvee, erreur } = useRequete('reunions.lire', { id: proprietes.lue.reunionId });
  if (approuvee !== null) return <Formulaire {...proprietes} approuvee={approuvee} />;
  return erreur === null ? (
    <Chargement>Lecture de la séance…</Chargement>
  ) : (
    <Repere sens="erreur" mot="Séance non lue." annonce>
      {erreur.message}
    </Repere>
  );
}
