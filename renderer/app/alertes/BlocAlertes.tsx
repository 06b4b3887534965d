import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { compterParGenre } from '#shared/domain/alerte/alerte.labels.ts';
import type { AlertesLues } from '#shared/domain/alerte/alerte.schema.ts';
import { ListeDAlertes } from './ListeDAlertes.tsx';

interface Proprietes {
  readonly lues: AlertesLues;
  /** L'objet de chaque alerte se nomme : le bloc en rassemble plusieurs. */
  readonly avecObjet?: boolean | undefined;
}

/** Ce que les règles signalent ici, pourquoi, et le geste qui le résout ; rien à signaler ne se montre pas. */
export function BlocAlertes({ lues, avecObjet = false }: Proprietes) {
  const { alertes, ecartees } = lues;
  if (alertes.length + ecartees.length === 0) return null;
  return (
    <Bloc titre="Alertes" note={alertes.length === 0 ? 'rien à signaler' : compterParGenre(alertes)}>
      <ListeDAlertes lues={lues} avecObjet={avecObjet} />
    </Bloc>
  );
}
