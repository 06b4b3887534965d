import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  etatTrouveSchema,
  genreTrouveSchema,
  nomDeVueSchema,
  remarqueDeRechercheSchema,
  vueSaisieSchema,
} from '#shared/domain/recherche/recherche.schema.ts';
import { commande, requete } from './definition.ts';

const tape = z.string().max(300);

/** Une valeur par quoi resserrer une recherche ; `valeur` se met après l'opérateur. */
const facette = z.object({ valeur: z.string(), nom: z.string(), nombre: z.number().int(), prise: z.boolean() });

/** La recherche dans tout le fichier, et les recherches que l'on garde. */
export const rechercheContract = {
  /** Tout ce qui répond, par fenêtres de deux cents au plus ; `auMoins` : il y en a davantage que ce qui se compte. */
  'recherche.chercher': requete(
    z.object({
      texte: tape,
      tri: z.enum(['pertinence', 'recent']),
      debut: z.number().int().min(0).max(10_000),
      nombre: z.number().int().min(1).max(200),
    }),
    z.object({
      /** Le rang de la première ligne rendue. */
      debut: z.number().int(),
      total: z.number().int(),
      auMoins: z.boolean(),
      lignes: z.array(
        z.object({
          cle: z.string(),
          genre: genreTrouveSchema,
          titre: z.string(),
          precision: z.string().nullable(),
          extrait: z.string().nullable(),
          adresse: z.string(),
          jour: z.string().nullable(),
          etat: etatTrouveSchema.nullable(),
        }),
      ),
      facettes: z.object({
        type: z.array(facette),
        est: z.array(facette),
        instance: z.array(facette),
        annee: z.array(facette),
      }),
      /** Combien de réponses comptent les facettes : toutes, ou les dernières écrites. */
      comptes: z.number().int(),
      /** Les mots à mettre en évidence. */
      marques: z.array(z.string()),
      remarques: z.array(remarqueDeRechercheSchema),
      /** Textes que l'index n'a pas encore : on n'y trouve pas encore tout. */
      attend: z.number().int(),
      /** Pièces dont le texte n'est pas encore lu. */
      aLire: z.number().int(),
    }),
    // Tout ce que l'index garde ; il se dit touché avec ce qui le change.
    [
      'passage',
      'instance',
      'reunion',
      'point',
      'deliberation',
      'action',
      'piece_jointe',
      'acte',
      'convention_piece',
      'fiche_piece',
      'appel_piece',
      'personne',
      'structure',
      'contact',
      'designation',
      'designation_territoire',
      'genre_designation',
      'contrat_ville',
      'feuille_de_route',
      'fiche_action',
      'fiche_mot',
      'sous_action',
      'projet',
      'succession_qpv',
      'convention',
      'appel',
      'candidature',
      'dispositif',
      'point_theme',
      'note_rapide',
      'piece',
    ],
  ),
  /** Les recherches gardées, par nom ; et ce qui complète un opérateur. */
  'recherche.vues': requete(z.object({}), z.array(z.object({ id: idSchema, nom: z.string(), recherche: z.string() })), [
    'vue_de_recherche',
  ]),
  /** Les instances et les thèmes du fichier, pour compléter ce qui se tape. */
  'recherche.completer': requete(
    z.object({}),
    z.object({ instances: z.array(z.string()), themes: z.array(z.string()) }),
    ['instance', 'point_theme'],
  ),
  'recherche.garder': commande(vueSaisieSchema, z.object({ id: idSchema }), 'Enregistrer une recherche'),
  'recherche.renommer': commande(
    z.object({ id: idSchema, nom: nomDeVueSchema }),
    z.null(),
    'Renommer une recherche enregistrée',
  ),
  'recherche.oublier': commande(z.object({ id: idSchema }), z.null(), 'Supprimer une recherche enregistrée'),
} as const;
