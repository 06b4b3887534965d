import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { documentDeConventionSchema } from '#shared/domain/convention/document-convention.schema.ts';

/** Les documents qu'une convention O2R donne à écrire, derrière « … » ; une lettre de contrôle part de l'onglet « Contrôles ». */
export const documentsAPreparer = (
  { id, genre }: Pick<Convention, 'id' | 'genre'>,
  aller: (vers: string) => void,
): readonly GesteDeMenu[] =>
  genre === 'o2r'
    ? documentDeConventionSchema.options
        // Un avenant général s'écrit de lui-même, là où il se prépare.
        .filter((un) => un !== 'avenant-general' && DOCUMENTS_DE_CONVENTION[un].de !== 'lettre')
        .map((lettre) => ({
          id: lettre,
          libelle: DOCUMENTS_DE_CONVENTION[lettre].libelle,
          icone: 'word' as const,
          surClic: () => aller(`/conventions/${id}/document/${lettre}`),
        }))
    : [];
