import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { anneeDeProgrammationSchema } from '#shared/domain/programmation/programmation.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { demande, requete } from './definition.ts';

/** Le relevé de décisions d'une programmation annuelle, au jour où il se lit. */
export const programmationVoulueSchema = z.object({
  contratId: idSchema,
  annee: anneeDeProgrammationSchema,
  date: dateCivile.nullable().default(null),
});

/** Le relevé de décisions de la programmation, en Word. */
export const documentsProgrammationContract = {
  'documentsDeProgrammation.apercu': requete(programmationVoulueSchema, z.custom<DocumentNeutre>(), [
    'contrat_ville',
    'enveloppe',
    'projet',
    'projet_quartier',
    'projet_montant',
    'financement',
    'fiche_action',
    'structure',
    'instance',
    'emetteur',
    'signataire',
    'fichier',
    'piece',
  ]),
  'documentsDeProgrammation.produire': demande(
    programmationVoulueSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
