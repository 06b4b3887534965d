import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { InstanceResumee } from '#shared/contract/instance.contract.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';

interface Proprietes {
  readonly code: string;
  readonly nom: string;
  readonly instances: readonly InstanceResumee[];
}

/** Les comités que le fichier suit pour ce contrat. */
export const comitesDuContrat = (code: string, instances: readonly InstanceResumee[]): readonly InstanceResumee[] =>
  instances.filter(({ contratCode }) => contratCode === code);

/** Les comités d'un contrat de ville que suit le fichier ; le geste qui crée son comité de pilotage s'il n'en a aucun. */
export function ComitesDuContrat({ code, nom, instances }: Proprietes) {
  const siens = comitesDuContrat(code, instances);
  if (siens.length === 0)
    return (
      <Lien vers={`/instances?creer=copil_ville&contrat=${code}`} genre="geste" libelle={`Créer le COPIL : ${nom}`}>
        Créer le COPIL
      </Lien>
    );
  return (
    <span className="puces">
      {siens.map(({ id, type, nom: entier }) => (
        <Lien key={id} vers={`/instances/${id}`} genre="objet" libelle={entier}>
          {TYPES[type].sigle}
        </Lien>
      ))}
    </span>
  );
}
