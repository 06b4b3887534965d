import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { useConventionsDuCopil } from './use-conventions-du-copil.ts';

/** Les conventions que suit un COPIL, chacune menant à ses séances et à ses décisions ; d'une autre instance, rien. */
export function ConventionsDuCopil({ instance }: { readonly instance: Pick<Instance, 'id' | 'type'> }) {
  const donnees = useConventionsDuCopil(instance);
  if (donnees === null) return null;
  if (donnees.length === 0) return 'ne suit aucune convention';
  return (
    <span className="conventions-du-copil">
      {donnees.map(({ id, numero, intitule }, rang) => (
        <span key={id}>
          {rang > 0 && ', '}
          <Lien vers={`/conventions/${id}/copil`}>{`Convention ${numero}, ${intitule}`}</Lien>
        </span>
      ))}
    </span>
  );
}
