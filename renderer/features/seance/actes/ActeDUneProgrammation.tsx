import { pluriel } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';

interface Proprietes {
  readonly reunionId: string;
  readonly deliberationId: string;
}

/** D'où vient une délibération du comité des financeurs : la grille annuelle dont elle porte les décisions. */
export function ActeDUneProgrammation({ reunionId, deliberationId }: Proprietes) {
  const { donnees } = useRequete('programmation.originesEnSeance', { reunionId });
  const siennes = donnees?.filter((une) => une.deliberationId === deliberationId) ?? [];
  return siennes.map(({ contratId, annee, decisions }) => (
    <p key={`${contratId} ${annee}`} className="note">
      {`${pluriel(decisions, 'décision', 'décisions')} de la `}
      <Lien vers={`/contrats/${contratId}/programmation/${annee}`}>{`programmation ${annee}`}</Lien>
    </p>
  ));
}
