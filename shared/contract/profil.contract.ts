import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { ligneDeProfilSchema } from '#shared/domain/profil/ligne.schema.ts';
import { rubriqueDuProfilSchema } from '#shared/domain/profil/rubriques.data.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commandePrecise, demande, requete } from './definition.ts';

const LIT_PROFIL = [
  'emetteur',
  'signataire',
  'choix_emetteur',
  'note_d_une_page',
  'convention',
  'fiche_frein',
  'piece',
  'modele',
  'instance',
  'parametre',
  'point_type',
  'logo',
  'traitement',
  'parametre_de_convention',
  'genre_designation',
  'frein',
] as const;

/** Le profil du service : ce qu'un agent règle une fois, et que ses collègues reprennent d'un geste. */
export const profilContract = {
  /** Ce que l'on mettrait dans un profil : chaque partie, ce qu'elle compte, et quoi. */
  'profils.contenu': requete(
    z.object({}),
    z.array(
      z.object({
        rubrique: rubriqueDuProfilSchema,
        nombre: z.number().int(),
        /** De quoi les reconnaître : « Préfecture du Haut-Rhin ». */
        noms: z.array(z.string()),
      }),
    ),
    LIT_PROFIL,
  ),
  'profils.enregistrer': demande(
    z.object({ rubriques: z.array(rubriqueDuProfilSchema).min(1).max(20) }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Lit à part un profil déposé (jeton de `POST /octets`), et le garde en mémoire le temps de le reprendre. */
  'profils.ouvrir': demande(z.object({ jeton: idSchema }), z.object({ profil: idSchema, nom: z.string() })),
  /** Ce que ce profil apporterait au fichier ou y changerait ; ce qui est déjà pareil n'y est pas, `pareilles` les compte. */
  'profils.comprendre': requete(
    z.object({ profil: idSchema }),
    z.object({
      nom: z.string(),
      service: z.string(),
      enregistreLe: dateCivile,
      lignes: z.array(ligneDeProfilSchema),
      pareilles: z.number().int(),
    }),
    [...LIT_PROFIL, 'operation'],
  ),
  /** Écrit les lignes cochées, en une seule opération ; deux fois le même profil n'écrit rien la seconde fois. */
  'profils.reprendre': commandePrecise(
    z.object({ profil: idSchema, cles: z.array(z.string().max(2000)).max(20_000) }),
    z.object({ reprises: z.number().int() }),
    'Reprendre le profil du service',
    ({ cles }) => `Reprendre le profil du service (${pluriel(cles.length, 'réglage', 'réglages')})`,
  ),
} as const;
