import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Retour } from '#shared/domain/navette/retour.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { UnGroupe } from './UnGroupe.tsx';
import type { Integration } from './use-integration.ts';

interface Proprietes {
  readonly retour: Retour;
  readonly integration: Integration;
}

/** Un classeur revenu : ce qui ne s'y reprend pas, à sa cellule, puis ce qu'il change, action par action. */
export function UnRetour({ retour, integration }: Proprietes) {
  const { nom, destinataire, refus, avis, fautes, groupes } = retour;
  return (
    <div className="retour-de-navette">
      <Bloc titre={destinataire ?? nom} note={destinataire === null ? undefined : `« ${nom} »`}>
        {refus !== null && (
          <Repere sens="erreur" mot="Rien n’en est repris.">
            {refus}
          </Repere>
        )}
        {avis.map((phrase) => (
          <LigneCalme key={phrase}>{phrase}</LigneCalme>
        ))}
        {fautes.length > 0 && (
          <Repere sens="alerte" mot={`${pluriel(fautes.length, 'remarque', 'remarques')} sur ce classeur.`}>
            {`Ce qui suit ne s’en reprend pas ; le reste, si. ${accord(fautes.length, 'Corrigez-la', 'Corrigez-les')} dans le classeur, ou saisissez la réponse vous-même.`}
            <ul className="fautes-de-navette">
              {fautes.map(({ feuille, place, phrase }) => (
                <li key={`${feuille} ${place ?? ''} ${phrase}`}>
                  <b>{place === null ? feuille : `${feuille}, ${place}`}</b>
                  {` : ${phrase}`}
                </li>
              ))}
            </ul>
          </Repere>
        )}
        {groupes.map((groupe) => (
          <UnGroupe key={`${groupe.vers} ${groupe.intitule}`} groupe={groupe} integration={integration} />
        ))}
        {refus === null && groupes.length === 0 && (
          <LigneCalme icone="fait">Ce classeur ne change rien de plus à ce que dit l’application.</LigneCalme>
        )}
      </Bloc>
    </div>
  );
}
