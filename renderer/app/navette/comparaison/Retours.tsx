import { useAllerDeDifference } from '#renderer/app/ecarts/use-aller-de-difference.ts';
import { useFoyerAuxDifferences } from '#renderer/app/ecarts/use-foyer-aux-differences.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Retour } from '#shared/domain/navette/retour.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { estADepartager } from './choix.ts';
import { UnRetour } from './UnRetour.tsx';
import { useIntegration } from './use-integration.ts';

interface Proprietes {
  readonly reception: string;
  readonly motDuSuivi: string;
  readonly surQuitter: () => void;
}

function Comparaison({
  reception,
  retours,
  vu,
}: {
  readonly reception: string;
  readonly retours: readonly Retour[];
  readonly vu: number;
}) {
  const integration = useIntegration(reception, retours, vu);
  const { prises, total, propositions } = integration;
  const reconnus = retours.some(({ refus }) => refus === null);
  const { liste, surTouche } = useAllerDeDifference(reconnus ? integration.integrer : null);
  useFoyerAuxDifferences(`${reception} ${total}`);
  const aDepartager = propositions.filter(
    (une) => estADepartager(une) && une.empechement === null && !(une.cle in integration.choix),
  ).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les flèches vont d'une case à l'autre ; J et K le font partout.
    <div className="corps ecarts" ref={liste} onKeyDown={surTouche}>
      {total > 0 && (
        <p className="note">
          {[
            pluriel(total, 'changement proposé', 'changements proposés'),
            aDepartager > 0 ? `${aDepartager} à départager` : null,
            'J et K vont de l’un à l’autre, Espace prend ou laisse, Ctrl+Entrée intègre',
          ]
            .filter((mot) => mot !== null)
            .join(' · ')}
        </p>
      )}
      {retours.map((retour, rang) => (
        <UnRetour key={rang} retour={retour} integration={integration} />
      ))}
      {reconnus && (
        <div className="reprendre">
          {integration.erreur !== null && (
            <Repere sens="erreur" mot="Rien n’est intégré." annonce>
              {integration.erreur.message}
            </Repere>
          )}
          <Bouton genre="premier" icone="coche" enCours={integration.enCours} surClic={integration.integrer}>
            {prises === 0 ? 'Clore sans rien prendre' : `Intégrer ${pluriel(prises, 'changement', 'changements')}`}
          </Bouton>
          {total > 1 && (
            <>
              <Bouton genre="discret" surClic={() => integration.toutPrendre(propositions, true)}>
                Tout prendre
              </Bouton>
              <Bouton genre="discret" surClic={() => integration.toutPrendre(propositions, false)}>
                Tout laisser
              </Bouton>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Les classeurs d'un dépôt, comparés à ce que dit l'application : ce que l'on prend s'intègre d'un geste, qui s'annule. */
export function Retours({ reception, motDuSuivi, surQuitter }: Proprietes) {
  const { donnees, vu, erreur } = useRequete('navettes.comparer', { reception });
  if (erreur !== null)
    return (
      <div className="corps">
        <Vide
          icone="tableau"
          geste={
            <Bouton genre="premier" surClic={surQuitter}>
              {motDuSuivi}
            </Bouton>
          }
        >
          {erreur.message}
        </Vide>
      </div>
    );
  if (donnees === null) return <Chargement>Comparaison avec l’application…</Chargement>;
  return <Comparaison reception={reception} retours={donnees.retours} vu={vu} />;
}
