import { z } from 'zod';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import {
  anneeDeProgrammationSchema,
  LIGNES_COLLEES,
  ligneColleeSchema,
  enveloppePatchSchema,
  enveloppeSaisieSchema,
  enveloppeSchema,
  montantsSaisisSchema,
  projetPatchSchema,
  projetSchema,
} from '#shared/domain/programmation/programmation.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deLAnnee = z.object({ contratId: idSchema, annee: anneeDeProgrammationSchema });
const projets = z.array(idSchema).min(1).max(2000);
const nommee = z.object({ id: idSchema, nom: z.string() });

/** La programmation annuelle d'un contrat de ville : une grille par année, ses enveloppes, et ce que deviennent ses projets. */
export const programmationContract = {
  /** La grille d'une année, en un aller-retour. */
  'programmation.annee': requete(
    deLAnnee,
    z.object({
      contrat: z.object({ id: idSchema, nom: z.string(), debut: z.number().int(), fin: z.number().int() }),
      /** Les années qui ont des projets ou des enveloppes. */
      annees: z.array(z.number().int()),
      enveloppes: z.array(enveloppeSchema),
      /** Dans l'ordre de saisie. */
      projets: z.array(projetSchema),
      /** Financeurs de l'année précédente que celle-ci n'a pas encore. */
      aReconduire: z.array(z.string()),
      quartiers: z.array(z.object({ code: z.string(), libelle: z.string() })),
      /** Les axes des feuilles de route du contrat : où une fiche peut s'ouvrir. */
      axes: z.array(z.object({ id: idSchema, nom: z.string(), feuille: z.string() })),
      /** Le comité des financeurs du contrat, s'il existe. */
      comite: nommee.nullable(),
    }),
    [
      'contrat_ville',
      'enveloppe',
      'projet',
      'projet_quartier',
      'projet_montant',
      'structure',
      'fiche_action',
      'financement',
      'feuille_de_route',
      'axe',
      'instance',
    ],
  ),
  /** Les fiches action des feuilles de route du contrat : à quoi un projet peut se lier. */
  'programmation.fiches': requete(
    z.object({ contratId: idSchema }),
    z.array(z.object({ id: idSchema, numero: z.string(), intitule: z.string(), feuille: z.string() })),
    ['contrat_ville', 'feuille_de_route', 'axe', 'objectif', 'inscription', 'fiche_action'],
  ),
  'enveloppes.ajouter': commande(enveloppeSaisieSchema.extend(deLAnnee.shape), deId, 'Ajouter un financeur à l’année'),
  'enveloppes.modifier': commande(
    z.object({ id: idSchema, vu, patch: enveloppePatchSchema }),
    rien,
    'Modifier une enveloppe',
  ),
  /** Avec ce que les projets lui demandaient : l'annulation rend tout. */
  'enveloppes.retirer': commande(deId, z.object({ montants: z.number().int() }), 'Retirer un financeur de l’année'),
  /** Les financeurs de l'année précédente, sans leurs montants. */
  'enveloppes.reconduire': commande(
    deLAnnee,
    z.object({ reconduites: z.number().int() }),
    'Reconduire les financeurs de l’année précédente',
  ),
  'programmation.ajouter': commande(
    deLAnnee.extend({ intitule: ligne('Donnez un intitulé au projet.') }),
    deId,
    'Ajouter un projet à la programmation',
  ),
  'programmation.modifier': commande(
    z.object({ id: idSchema, vu, patch: projetPatchSchema }),
    rien,
    'Modifier un projet de la programmation',
  ),
  'programmation.chiffrer': commande(
    z.object({ id: idSchema, enveloppeId: idSchema, vu, patch: montantsSaisisSchema.partial() }),
    rien,
    'Chiffrer un projet de la programmation',
  ),
  /**
   * Un bloc d'un tableur, cellule à cellule : ce qui ne peut pas s'écrire se rend avec sa raison, le reste s'écrit. Une ligne
   * sans projet en ajoute un.
   */
  'programmation.coller': commandePrecise(
    deLAnnee.extend({ vu, lignes: z.array(ligneColleeSchema).min(1).max(LIGNES_COLLEES) }),
    z.object({
      ecrites: z.number().int(),
      ajoutes: z.number().int(),
      /** Le projet de chaque ligne ; `null` : elle n'en a pas. */
      ids: z.array(idSchema.nullable()),
      refusees: z.array(z.object({ ligne: z.number().int(), colonne: z.string(), message: z.string() })),
    }),
    'Coller des cellules dans la programmation',
    ({ lignes }) => `Coller ${pluriel(lignes.length, 'ligne', 'lignes')} dans la programmation`,
  ),
  /** Décide ce qui est proposé, là où rien n'est encore décidé. */
  'programmation.retenir': commandePrecise(
    z.object({ ids: projets }),
    z.object({ decides: z.number().int() }),
    'Décider comme proposé',
    ({ ids }) => `Décider comme proposé ${pluriel(ids.length, 'projet', 'projets')}`,
  ),
  'programmation.retirer': commandePrecise(
    z.object({ ids: projets }),
    z.object({ retires: z.number().int() }),
    'Retirer des projets de la programmation',
    ({ ids }) => `Retirer ${pluriel(ids.length, 'projet', 'projets')} de la programmation`,
  ),
  /** Le rapproche d'une fiche action qui existe : ses montants y deviennent des lignes de financement. */
  'programmation.lier': commande(
    z.object({ id: idSchema, ficheId: idSchema }),
    rien,
    'Lier un projet à une fiche action',
  ),
  'programmation.delier': commande(deId, rien, 'Délier un projet de sa fiche action'),
  /** Ouvre une fiche action de ce que le projet dit déjà. */
  'programmation.ouvrirUneFiche': commande(
    z.object({ id: idSchema, axeId: idSchema }),
    z.object({ ficheId: idSchema }),
    'Ouvrir une fiche action d’un projet',
  ),
} as const;
