import { z } from 'zod';
import { modulesSchema } from '#shared/domain/poste/profil-de-travail.schema.ts';
import { requete } from './definition.ts';

export const menuContract = {
  /** Ce que le fichier contient : le menu d'un profil replie ce qui est vide. */
  'menu.modules': requete(z.object({}), modulesSchema, ['contrat_ville', 'feuille_de_route', 'convention', 'appel']),
} as const;
