import { z } from 'zod';
import {
  affectationPatchSchema,
  affectationSaisieSchema,
  changementDePosteSchema,
} from '#shared/domain/annuaire/affectation.schema.ts';
import { contactPatchSchema, contactSaisieSchema } from '#shared/domain/annuaire/contact.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { commande } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);

/** Les postes d'une personne dans le temps, et ses autres points de contact. */
export const affectationContract = {
  /** L'ancien poste devient une affectation passée ; les séances levées gardent leur qualité. */
  'affectations.changerDePoste': commande(
    z.object({ personneId: idSchema, poste: changementDePosteSchema }),
    rien,
    'Changer une personne de poste',
  ),
  'affectations.ajouter': commande(
    z.object({ personneId: idSchema, affectation: affectationSaisieSchema }),
    z.object({ id: idSchema }),
    'Ajouter une affectation',
  ),
  'affectations.modifier': commande(
    z.object({ id: idSchema, vu, patch: affectationPatchSchema }),
    rien,
    'Modifier une affectation',
  ),
  'affectations.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer une affectation'),
  /** Elle n'exerce plus depuis ce jour ; `null` : elle exerce de nouveau. */
  'affectations.cesser': commande(
    z.object({ personneId: idSchema, le: dateCivile.nullable() }),
    rien,
    'Dire qu’une personne n’exerce plus',
  ),
  'contacts.ajouter': commande(
    z.object({ objet: z.enum(['personne', 'structure']), objetId: idSchema, contact: contactSaisieSchema }),
    z.object({ id: idSchema }),
    'Ajouter un point de contact',
  ),
  'contacts.modifier': commande(
    z.object({ id: idSchema, vu, patch: contactPatchSchema }),
    rien,
    'Modifier un point de contact',
  ),
  'contacts.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un point de contact'),
} as const;
