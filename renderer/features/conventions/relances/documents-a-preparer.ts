import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { documentDeConventionSchema } from '#shared/domain/convention/document-convention.schema.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { sePrepare } from '#shared/domain/convention/relances.rules.ts';

/**
 * Les documents qu'une convention donne à écrire, derrière « … » : ceux du texte pour une O2R, ceux de ses clauses pour
 * toutes. Une lettre de contrôle part de l'onglet « Contrôles », un avenant général s'écrit là où il se prépare.
 */
export const documentsAPreparer = (convention: Convention, aller: (vers: string) => void): readonly GesteDeMenu[] =>
  documentDeConventionSchema.options
    .filter((un) => {
      const { de } = DOCUMENTS_DE_CONVENTION[un];
      const duControle = de === 'visite' && verseUneAide(convention);
      return un !== 'avenant-general' && (de === null || duControle) && sePrepare(convention, un);
    })
    .map((lettre) => ({
      id: lettre,
      libelle: DOCUMENTS_DE_CONVENTION[lettre].libelle,
      icone: 'word' as const,
      surClic: () => aller(`/conventions/${convention.id}/document/${lettre}`),
    }));
