import { useCommande } from '#renderer/host/gestes.ts';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { auditContract } from '#shared/contract/audit.contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { cibleLibelle } from '#shared/domain/audit/audit.labels.ts';
import { type CibleSaisie, cibleSaisieSchema } from '#shared/domain/audit/audit.schema.ts';
import { controlerDemande, genreDAudit } from '#shared/domain/audit/demande.rules.ts';
import { echeanceDInscription } from '#shared/domain/audit/echeances.rules.ts';
import { aVoixDeliberative, categorieDe } from '#shared/domain/instance/categories.data.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surSaisi: (id: string) => void;
}

const CIBLES = cibleSaisieSchema.options.map((valeur) => ({ valeur, libelle: cibleLibelle[valeur] }));

/** Note une demande d'audit ou un signalement reçu ; ce qui l'empêcherait se dit au champ en cause. */
export function SaisirAudit({ fiche, aujourdHui, surFermer, surSaisi }: Proprietes) {
  const { instance, sieges } = fiche;
  const { lancer } = useCommande('audits.saisir');
  const signale = genreDAudit(instance.type) === 'signalement';
  const formulaire = useFormulaire({
    schema: auditContract['audits.saisir'].entree,
    depart: {
      instanceId: instance.id,
      siegeId: '',
      cible: 'france_travail' as CibleSaisie,
      organisme: '',
      horsRessort: false,
      recuLe: aujourdHui,
      collectivite: '',
      expose: '',
    },
    envoyer: async (demande) => {
      const { id } = await lancer(demande);
      surFermer();
      surSaisi(id);
    },
  });
  const { valeurs, champ, changer } = formulaire;
  const jour = estDateCivile(valeurs.recuLe) ? valeurs.recuLe : aujourdHui;
  const constats = controlerDemande({
    type: instance.type,
    demande: { ...valeurs, recuLe: jour, expose: 'écrit', collectivite: valeurs.collectivite.trim() || null },
    siege: sieges.find(({ id }) => id === valeurs.siegeId) ?? null,
  });
  const membres = sieges
    .filter(({ categorie }) => aVoixDeliberative(instance.type, categorie))
    .map(({ id, categorie, organisme, mandats }) => {
      const titulaire = titulaireLe(mandats, jour);
      const au = categorieDe(instance.type, categorie)?.bref ?? categorie;
      const qui = titulaire === null ? 'siège sans titulaire ce jour-là' : nomComplet(titulaire.personne);
      return { valeur: id, libelle: [qui, organisme ?? au].join(', ') };
    });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={signale ? 'Noter un signalement' : 'Noter une demande d’audit'}
      libelle={signale ? 'Signalement' : 'Demande d’audit'}
      geste={signale ? 'Noter le signalement' : 'Noter la demande'}
      nonFait="Non notée."
      large
      surFermer={surFermer}
    >
      <div className="rangee">
        <ChampDate
          libelle="Reçue le"
          forme="courte"
          obligatoire
          aujourdHui={aujourdHui}
          {...champ('recuLe')}
          valeur={valeurs.recuLe === '' ? null : valeurs.recuLe}
          surChange={(date) => changer('recuLe', date ?? '')}
          aide={
            estDateCivile(valeurs.recuLe)
              ? `À inscrire au plus tard le ${dateLongue(echeanceDInscription(valeurs.recuLe))} (R-077).`
              : signale
                ? 'Par le premier des présidents qui l’a reçu.'
                : 'Par le préfet.'
          }
        />
        <ChampChoix
          libelle={signale ? 'Membre qui signale' : 'Membre qui demande'}
          obligatoire
          options={membres}
          {...champ('siegeId')}
          valeur={valeurs.siegeId === '' ? null : valeurs.siegeId}
          surChange={(id) => changer('siegeId', id ?? '')}
          aide="Les seuls membres ayant voix délibérative."
        />
      </div>
      <div className="rangee">
        <ChampChoix
          libelle="Organisme en cause"
          obligatoire
          options={CIBLES}
          {...champ('cible')}
          surChange={(cible) => changer('cible', cible ?? 'france_travail')}
        />
        <ChampTexte libelle="Son nom" obligatoire exemple="Mission locale Sud Alsace" {...champ('organisme')} />
      </div>
      {valeurs.cible === 'delegataire' && (
        <ChampTexte
          libelle="Collectivité qui lui a délégué"
          exemple="conseil départemental des Vosges"
          {...champ('collectivite')}
        />
      )}
      <ChampTexteLong
        libelle={signale ? 'Manquements signalés' : 'Exposé de la demande'}
        obligatoire={signale}
        aide={signale ? 'De manière détaillée et argumentée (R. 5311-3-8).' : undefined}
        {...champ('expose')}
      />
      <ChampCase
        libelle={signale ? 'Les faits sont hors du ressort du comité' : 'L’organisme agit hors du département'}
        {...champ('horsRessort')}
      />
      {constats.length > 0 && <ListeDeConstats constats={constats} complet="" />}
    </DialogueFormulaire>
  );
}
