import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { BlocCoupe } from '#shared/documents/note/note.document.ts';
import { direLesCoupes } from '#shared/domain/note/coupes.labels.ts';

/** Ce qui ne tient pas sur la page, nommé avant de produire, et comment l'y mettre. */
export function CeQuiNeTientPas({ coupes }: { readonly coupes: readonly BlocCoupe[] }) {
  if (coupes.length === 0) return <p className="note">Tout ce qui est coché tient sur la page.</p>;
  return (
    <Repere sens="alerte" mot="Tout ne tient pas sur la page." annonce>
      {direLesCoupes(coupes)} Pour faire de la place, décochez un bloc ou réduisez-le ; pour qu’un bloc passe avant les
      autres, montez-le.
    </Repere>
  );
}
