import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { EcartDeFichier } from '#shared/documents/registre/ecarts.ts';
import { commande, demande, requete } from './definition.ts';
import { LIT_DOCUMENT_DE_RAPPORT, LIT_RAPPORT } from './lit-rapport.ts';

const deId = z.object({ id: idSchema });

/** Un rapport de COPIL : son état du jour tant qu'il est projet, ce qui a été figé ensuite. */
export const rapportVouluSchema = z.object({ rapportId: idSchema });

/** Les rapports de COPIL en Word, ce qui en est figé, et ce qui distingue leurs versions. */
export const documentsRapportContract = {
  'documentsDeRapport.apercu': requete(rapportVouluSchema, z.custom<DocumentNeutre>(), LIT_DOCUMENT_DE_RAPPORT),
  'documentsDeRapport.produire': demande(
    rapportVouluSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Fige le rapport : plus rien ne s'y écrit (D4). */
  'rapports.valider': commande(
    deId,
    z.object({ version: z.number().int(), empreinte: z.string() }),
    'Valider un rapport de la convention',
  ),
  /** Ce qui est figé répond-il encore à son empreinte ? */
  'rapports.verifier': requete(deId, z.object({ intact: z.boolean() }), [...LIT_RAPPORT, 'piece']),
  /** Ce qui change d'une version à celle-ci ; `null` : rien. */
  'rapports.comparer': requete(
    deId.extend({ avant: idSchema }),
    z.custom<EcartDeFichier | null>(),
    LIT_DOCUMENT_DE_RAPPORT,
  ),
} as const;
