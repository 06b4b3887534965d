import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import {
  delaiMaximal,
  type MotifDeResiliation,
  reversementDeLaResiliation,
} from '#shared/domain/convention/echeancier/resiliation.rules.ts';
import {
  issueDeResiliationSchema,
  motifDeResiliationSchema,
  type ResiliationDeConvention,
  resiliationPatchSchema,
} from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import {
  issueDeResiliationLibelle,
  motifDeResiliationLibelle,
} from '#shared/domain/convention/echeancier/suivi.labels.ts';

interface Proprietes {
  readonly conventionId: string;
  /** `null` : elle se notifie ; sinon, elle se complète. */
  readonly resiliation: ResiliationDeConvention | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

const MOTIFS = motifDeResiliationSchema.options.map((valeur) => ({
  valeur,
  libelle: motifDeResiliationLibelle[valeur],
}));
const ISSUES = issueDeResiliationSchema.options.map((valeur) => ({
  valeur,
  libelle: issueDeResiliationLibelle[valeur],
}));

/** L'intention de résilier : ce qui a été notifié, le délai laissé, ce qui a été répondu, ce qui est décidé (O-8). */
export function IntentionDeResilier({ conventionId, resiliation, vu, jour, surFermer }: Proprietes) {
  const neuve = resiliation === null;
  const ajout = useCommande('resiliations.notifier');
  const retrait = useCommande('resiliations.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('resiliations.modifier', {
    id: resiliation?.id ?? conventionId,
    vu,
    objet: 'Intention de résilier',
  });
  const formulaire = useFormulaire({
    schema: resiliationPatchSchema.required(),
    depart: {
      motif: (resiliation?.motif ?? 'non_respect') as MotifDeResiliation | null,
      notifieeLe: (resiliation?.notifieeLe ?? jour) as string | null,
      mode: resiliation?.mode ?? '',
      delaiJusquAu: resiliation === null ? delaiMaximal(jour) : resiliation.delaiJusquAu,
      observationsLe: resiliation?.observationsLe ?? null,
      issue: resiliation?.issue ?? null,
      issueLe: resiliation?.issueLe ?? null,
    },
    envoyer: async ({ motif, notifieeLe, mode, delaiJusquAu, ...suite }) => {
      const notifiee = { motif, notifieeLe, mode, delaiJusquAu };
      await (neuve ? ajout.lancer({ ...notifiee, conventionId }) : modifier({ ...notifiee, ...suite }));
      surFermer();
    },
  });
  const retirer = (id: string) => {
    surFermer();
    void retrait
      .lancer({ id })
      .then(() => aviser('L’intention de résilier est retirée.', 'resiliations.retirer'), direRefus());
  };
  const { champ, valeurs } = formulaire;
  const surNotifiee = (date: string | null) => {
    if (neuve && estDateCivile(date)) champ('delaiJusquAu').surChange(delaiMaximal(date));
    champ('notifieeLe').surChange(date);
  };
  const { oblige, article } = reversementDeLaResiliation(valeurs.motif ?? 'non_respect');
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Intention de résilier"
      geste={neuve ? 'Notifier' : 'Enregistrer'}
      nonFait="Rien n’est enregistré."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Motif" options={MOTIFS} {...champ('motif')} />
      <div className="champs-par-deux">
        <ChampDate
          libelle="Reçue par l’organisme le"
          forme="courte"
          aujourdHui={jour}
          {...champ('notifieeLe')}
          surChange={surNotifiee}
        />
        <ChampDate
          libelle="Observations jusqu’au"
          forme="courte"
          aujourdHui={jour}
          aide="Un mois au plus."
          {...champ('delaiJusquAu')}
        />
      </div>
      <ChampTexte
        libelle="Moyen qui donne date certaine"
        exemple="Lettre recommandée avec avis de réception"
        {...champ('mode')}
      />
      {!neuve && (
        <>
          <ChampDate libelle="Observations reçues le" forme="courte" aujourdHui={jour} {...champ('observationsLe')} />
          <div className="champs-par-deux">
            <ChampChoix libelle="Issue" vide="Pas encore décidée" options={ISSUES} {...champ('issue')} />
            <ChampDate libelle="Décidée le" forme="courte" aujourdHui={jour} {...champ('issueLe')} />
          </div>
        </>
      )}
      <LigneCalme>
        {oblige
          ? `Établi, ce motif veut la résiliation et le reversement des sommes indûment perçues (${article}).`
          : `Résiliée, elle permet de demander le reversement des sommes indûment perçues (${article}).`}
      </LigneCalme>
      {resiliation !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(resiliation.id)}>
          Retirer cette procédure
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
