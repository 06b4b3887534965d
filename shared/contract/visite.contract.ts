import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  justificatifPatchSchema,
  justificatifSaisiSchema,
  pointDeVisitePatchSchema,
  pointDeVisiteSaisiSchema,
  visitePatchSchema,
  visiteSaisieSchema,
} from '#shared/domain/convention/controle/visite.schema.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deVisite = z.object({ visiteId: idSchema });

/** Les visites sur place d'une convention : qui, quoi, et les justificatifs contrôlés (D. 5316-11). */
export const visiteContract = {
  /** Elle part avec la liste de contrôle d'usage, que l'on modifie. */
  'visites.ouvrir': commande(
    visiteSaisieSchema.extend({ conventionId: idSchema }),
    deId,
    'Prévoir une visite sur place',
  ),
  'visites.modifier': commande(
    z.object({ id: idSchema, vu, patch: visitePatchSchema }),
    rien,
    'Modifier une visite sur place',
  ),
  'visites.retirer': commande(deId, rien, 'Retirer une visite sur place'),
  'visites.ajouterAgent': commande(deVisite.extend({ personneId: idSchema }), deId, 'Ajouter un agent à la visite'),
  'visites.retirerAgent': commande(deId, rien, 'Retirer un agent de la visite'),
  'visites.ajouterPoint': commande(
    pointDeVisiteSaisiSchema.extend(deVisite.shape),
    deId,
    'Ajouter un point à vérifier',
  ),
  'visites.modifierPoint': commande(
    z.object({ id: idSchema, vu, patch: pointDeVisitePatchSchema }),
    rien,
    'Modifier un point vérifié',
  ),
  'visites.retirerPoint': commande(deId, rien, 'Retirer un point à vérifier'),
  'visites.ajouterJustificatif': commande(
    justificatifSaisiSchema.extend(deVisite.shape),
    deId,
    'Ajouter un justificatif contrôlé',
  ),
  'visites.modifierJustificatif': commande(
    z.object({ id: idSchema, vu, patch: justificatifPatchSchema }),
    rien,
    'Modifier un justificatif contrôlé',
  ),
  /** L'écart déjà reporté sur la ligne du compte y revient. */
  'visites.retirerJustificatif': commande(deId, rien, 'Retirer un justificatif contrôlé'),
  /** Ôte de la ligne du compte ce que le contrôle écarte, avec son motif (M2). */
  'visites.reporter': commande(deId, rien, 'Reporter un écart sur la ligne du compte'),
} as const;
