import { controlerConvocation } from '#shared/domain/reunion/convocation.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const SENS = { bloquant: 'erreur', attention: 'alerte', information: 'info' } as const;
const MOTS = { bloquant: 'À corriger.', attention: 'À vérifier.', information: 'À savoir.' } as const;

/** Ce que la convocation doit respecter, au moment de la produire. */
export function ConstatsDeConvocation({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const constats = controlerConvocation(seance, aujourdHui);
  return (
    <Panneau titre="Avant d’envoyer">
      {constats.length === 0 && (
        <Repere sens="succes" mot="Prête.">
          Tout ce que la convocation doit porter est là.
        </Repere>
      )}
      {constats.map(({ code, gravite, phrase, article, ou }) => (
        <Repere key={`${code}-${ou ?? phrase}`} sens={SENS[gravite]} mot={MOTS[gravite]} article={article}>
          {phrase}
        </Repere>
      ))}
      <p>
        <Lien vers={`/reunions/${seance.reunion.id}/convocation`} genre="geste">
          Noter l’envoi, la date et le lieu
        </Lien>
      </p>
    </Panneau>
  );
}
