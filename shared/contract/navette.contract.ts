import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { retourSchema } from '#shared/domain/navette/retour.schema.ts';
import { destinataireSchema, navetteSchema, sujetDeNavetteSchema } from '#shared/domain/navette/navette.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, demande, requete, type Table } from './definition.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';

/** Ce que lit la navette d'une convention. */
const LIT_CONVENTION: readonly Table[] = [
  'convention',
  'convention_membre',
  'convention_territoire',
  'convention_annee',
  'convention_avenant',
  'avenant_valeur',
  'piece',
  'convention_indicateur',
  'convention_objectif',
  'convention_releve',
  'convention_correction',
  'ligne_de_compte',
  'structure',
];
const ids = z.array(idSchema).min(1).max(500);
const fichier = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });

/** Une navette du suivi : à qui elle est allée. */
const navetteSuivieSchema = navetteSchema.extend({
  nom: z.string(),
  courriel: z.string().nullable(),
  /** Jamais revenue, une plus récente est partie vers ce destinataire : on ne l'attend plus. */
  remplacee: z.boolean(),
});
const retours = z.object({ attendus: z.number().int(), enRetard: z.number().int() });

const piloteSchema = z.object({
  destinataire: destinataireSchema,
  nom: z.string(),
  /** Où est la personne ; `null` d'une structure. */
  structure: z.string().nullable(),
  courriel: z.string().nullable(),
  /** Ses actions ni closes ni reportées. */
  actions: z.number().int(),
  derniere: navetteSchema.nullable(),
});

/** La navette Excel d'une feuille de route : un classeur par pilote, qui part, revient, se compare et s'intègre. */
export const navetteContract = {
  'navettes.lister': requete(
    z.object({ feuilleId: idSchema }),
    z.object({
      feuille: z.object({ id: idSchema, intitule: z.string(), de: z.string() }),
      pilotes: z.array(piloteSchema),
      /** Actions ouvertes sans pilote : aucune navette ne les porte. */
      sansPilote: z.number().int(),
      /** Toutes celles qui ont été établies, la plus récente d'abord. */
      navettes: z.array(navetteSuivieSchema),
      retours,
      retourPropose: dateCivile,
    }),
    [...LIT_FEUILLE, 'navette'],
  ),
  /** Note une navette par pilote choisi ; ses fichiers se demandent ensuite. */
  'navettes.etablir': commandePrecise(
    z.object({
      feuilleId: idSchema,
      pilotes: z.array(destinataireSchema).min(1, 'Choisissez au moins un pilote.').max(500),
      attendueLe: dateCivile,
    }),
    z.object({ ids: z.array(idSchema) }),
    'Établir des navettes Excel',
    ({ pilotes }) => `Établir ${pluriel(pilotes.length, 'navette Excel', 'navettes Excel')}`,
  ),
  'navettesDeConvention.lister': requete(
    z.object({
      conventionId: idSchema,
      /** Dernier jour de la période ; `null` : la dernière qui soit finie. */
      au: dateCivile.nullable(),
    }),
    z.object({
      convention: z.object({ id: idSchema, numero: z.string(), intitule: z.string() }),
      periodes: z.array(z.object({ au: dateCivile, libelle: z.string() })),
      /** `null` : la convention n'a encore aucune période à demander. */
      au: dateCivile.nullable(),
      organismes: z.array(
        z.object({
          destinataire: destinataireSchema,
          nom: z.string(),
          role: z.string(),
          courriel: z.string().nullable(),
          /** Effectifs et lignes de compte qu'il a à remplir. */
          effectifs: z.number().int(),
          comptes: z.number().int(),
          derniere: navetteSchema.nullable(),
        }),
      ),
      navettes: z.array(navetteSuivieSchema.extend({ periode: z.string() })),
      retours,
      retourPropose: dateCivile,
    }),
    [...LIT_CONVENTION, 'navette'],
  ),
  /** Note une navette par organisme choisi, pour une période ; ses fichiers se demandent ensuite. */
  'navettesDeConvention.etablir': commandePrecise(
    z.object({
      conventionId: idSchema,
      au: dateCivile,
      organismes: z.array(destinataireSchema).min(1, 'Choisissez au moins un organisme.').max(100),
      attendueLe: dateCivile,
    }),
    z.object({ ids: z.array(idSchema) }),
    'Établir des navettes Excel',
    ({ organismes }) => `Établir ${pluriel(organismes.length, 'navette Excel', 'navettes Excel')}`,
  ),
  /** Le classeur de chaque navette et son courriel prêt, au jour d'aujourd'hui ; plusieurs fichiers font une archive. */
  'navettes.preparer': demande(
    z.object({ ids, forme: z.enum(['tout', 'classeur', 'courriel']) }),
    fichier.extend({
      classeurs: z.number().int(),
      courriels: z.number().int(),
      /** Ceux dont on n'a pas l'adresse : leur classeur est à remettre autrement. */
      sansAdresse: z.array(z.string()),
    }),
  ),
  'navettes.retirer': commande(z.object({ id: idSchema }), z.null(), 'Retirer une navette Excel du suivi'),
  /** Relit des classeurs revenus (jetons de `POST /octets`), chacun à part. */
  'navettes.recevoir': demande(
    z.object({ sujet: sujetDeNavetteSchema, jetons: z.array(idSchema).min(1).max(100) }),
    z.object({
      reception: idSchema,
      /** Navettes reconnues, à noter reçues. */
      navettes: z.array(idSchema),
    }),
  ),
  'navettes.noterRecues': commandePrecise(
    z.object({ ids }),
    z.null(),
    'Noter des navettes reçues',
    ({ ids: recues }) => `Noter ${pluriel(recues.length, 'navette reçue', 'navettes reçues')}`,
  ),
  /** Ce que proposent les classeurs reçus, d'après ce que dit l'application maintenant. */
  'navettes.comparer': requete(z.object({ reception: idSchema }), z.object({ retours: z.array(retourSchema) }), [
    ...LIT_FEUILLE,
    ...LIT_CONVENTION,
    'navette',
    'operation',
  ]),
  /** Prend les champs choisis, en une seule opération ; les autres restent tels quels, et les navettes sont intégrées. */
  'navettes.integrer': commandePrecise(
    z.object({
      reception: idSchema,
      vu: z.number().int().min(0),
      /** Propositions en tout, prises ou non. */
      sur: z.number().int().min(0),
      cles: z.array(z.string().max(300)).max(20_000),
    }),
    z.object({ prises: z.number().int() }),
    'Intégrer des navettes Excel',
    ({ cles, sur }) =>
      `Intégrer ${cles.length} sur ${pluriel(sur, 'changement proposé', 'changements proposés')} par navette Excel`,
  ),
} as const;
