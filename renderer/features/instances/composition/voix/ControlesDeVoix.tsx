import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { EquilibreDesVoix } from '#shared/domain/instance/equilibre-des-voix.rules.ts';

const AVEC = 'en comptant les voix des présidents';

/** Chaque égalité que le décret demande : l'opération, son article, et si elle tient. */
export function ControlesDeVoix({ equilibre }: { readonly equilibre: EquilibreDesVoix }) {
  const lecture = equilibre.lecture ?? 'sans_presidents';
  return (
    <ul className="voix-controles" aria-label="Équilibre des voix">
      {equilibre.controles.map(({ article, operation, tient }) => {
        const autre = lecture === 'sans_presidents' ? 'avec_presidents' : 'sans_presidents';
        return (
          <li key={article}>
            <span>{operation[lecture]}</span>
            <span className="note">
              {article}
              {lecture === 'avec_presidents' && `, ${AVEC}`}
              {equilibre.lecture === null &&
                operation[autre] !== operation[lecture] &&
                `\u202F; ${AVEC} : ${operation[autre]}`}
            </span>
            {tient[lecture] ? (
              <Etat sens="fait">Respecté</Etat>
            ) : (
              <Etat sens="alerte">{tient[autre] ? 'Selon la lecture' : 'À revoir'}</Etat>
            )}
          </li>
        );
      })}
    </ul>
  );
}
