import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { objetViseSchema } from '#shared/domain/objet/objet.schema.ts';
import { notePatchSchema, noteRapideSchema, noteSaisieSchema } from '#shared/domain/semaine/note-rapide.schema.ts';
import {
  cleDeLigneSchema,
  filtreDeSemaineSchema,
  miseDeCoteSchema,
  semaineSchema,
} from '#shared/domain/semaine/semaine.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { commande, demande, requete, type Table } from './definition.ts';
import { LIT_CONVENTION } from './lit-convention.ts';
import { LIT_SEANCE } from './lit-seance.ts';

const rien = z.null();
const vu = z.number().int().min(0);
/** La note voulue, au jour où elle se lit ; `null` : aujourd'hui. */
export const noteDeSemaineVoulueSchema = filtreDeSemaineSchema
  .omit({ miennes: true })
  .extend({ date: dateCivile.nullable().default(null) });

const deId = z.object({ id: idSchema });

/** Ce dont une note prend le nom. */
const LIT_OBJETS: readonly Table[] = [
  'note_rapide',
  'instance',
  'reunion',
  'deliberation',
  'action',
  'contrat_ville',
  'feuille_de_route',
  'fiche_action',
  'convention',
  'appel',
  'candidature',
  'personne',
  'structure',
  'designation',
];

const LIT_SEMAINE: readonly Table[] = [
  ...new Set<Table>([
    ...LIT_OBJETS,
    ...LIT_SEANCE,
    ...LIT_CONVENTION,
    'mise_de_cote',
    'attente',
    'navette',
    'election',
    'designation_territoire',
    'genre_designation',
    'document_produit',
    'axe',
    'objectif',
    'inscription',
    'etape',
    'sous_action',
    'financement',
    'indicateur',
    'mesure',
    'meteo',
    'fiche_quartier',
    'fiche_mot',
    'seuil_d_alerte',
    'contrat_jalon',
    'appel_etape',
    'audit',
    'pointage',
  ]),
];

/** « Ma semaine », d'un seul aller-retour ; les notes rapides, et ce que l'on met de côté. */
export const semaineContract = {
  'semaine.lire': requete(filtreDeSemaineSchema, semaineSchema, LIT_SEMAINE),
  // Le libellé est scellé au journal : il ne dit rien de la ligne, qui peut nommer quelqu'un (G3).
  'semaine.mettreDeCote': commande(miseDeCoteSchema, rien, 'Mettre de côté'),
  'semaine.reprendre': commande(z.object({ cle: cleDeLigneSchema }), rien, 'Reprendre ce qui était de côté'),
  'notesRapides.deLObjet': requete(objetViseSchema, z.array(noteRapideSchema), LIT_OBJETS),
  'notesRapides.noter': commande(noteSaisieSchema, deId, 'Noter quelque chose'),
  'notesRapides.modifier': commande(z.object({ id: idSchema, vu, patch: notePatchSchema }), rien, 'Modifier une note'),
  'notesRapides.faire': commande(deId.extend({ faiteLe: dateCivile.nullable() }), rien, 'Noter une note comme faite'),
  'notesRapides.supprimer': commande(deId, rien, 'Supprimer une note'),
  'documentsDeSemaine.apercu': requete(noteDeSemaineVoulueSchema, z.custom<DocumentNeutre>(), LIT_SEMAINE),
  'documentsDeSemaine.produire': demande(
    noteDeSemaineVoulueSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
