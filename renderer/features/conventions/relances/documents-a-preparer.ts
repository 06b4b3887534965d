import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import { DOCUMENTS_DE_CONVENTION } from '#shared/documents/convention/genres.data.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { documentDeConventionSchema } from '#shared/domain/convention/document-convention.schema.ts';

/** Les documents que l'échéancier d'une convention O2R donne à écrire, derrière « … ». */
export const documentsAPreparer = (
  { id, genre }: Pick<Convention, 'id' | 'genre'>,
  aller: (vers: string) => void,
): readonly GesteDeMenu[] =>
  genre === 'o2r'
    ? // Un avenant général s'écrit de lui-même, là où il se prépare.
      documentDeConventionSchema.exclude(['avenant-general']).options.map((lettre) => ({
        id: lettre,
        libelle: DOCUMENTS_DE_CONVENTION[lettre].libelle,
        icone: 'word' as const,
        surClic: () => aller(`/conventions/${id}/document/${lettre}`),
      }))
    : [];
