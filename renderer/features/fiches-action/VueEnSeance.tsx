import { dateCourte } from '#shared/dates/format.ts';
import { couper } from '#shared/text/couper.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useFiche } from './contexte-fiche.ts';

const EXTRAIT = 110;

/** Le début d'une décision : sa fiche la dit en entier. */
const enBref = (texte: string): string => (texte.length <= EXTRAIT ? texte : `${couper(texte, EXTRAIT).trimEnd()}…`);

/** Où l'on a parlé de l'action, et ce que l'on y a décidé, la plus récente d'abord. */
export function VueEnSeance() {
  const { passages } = useFiche();
  if (passages.length === 0) return null;
  return (
    <div className="champ" role="group" aria-labelledby="vue-en-seance">
      <span className="mot" id="vue-en-seance">
        Vue en séance
      </span>
      <ul className="passages">
        {passages.map(({ pointId, reunionId, date, instance, tenue, decisions }) => (
          <li key={pointId}>
            <Lien vers={tenue ? `/reunions/${reunionId}/seance?point=${pointId}` : `/reunions/${reunionId}`}>
              {`${instance}, ${dateCourte(date)}`}
            </Lien>
            {!tenue && <span className="note">, à venir</span>}
            {decisions.map(({ id, numero, texte }) => (
              <span className="note decision-de-passage" key={id}>
                <Lien vers={`/decisions/decision/${id}`}>{numero ?? 'Décision'}</Lien>
                {` : ${enBref(texte)}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
