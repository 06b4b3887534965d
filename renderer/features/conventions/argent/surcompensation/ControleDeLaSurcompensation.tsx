import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { estBloquant } from '#shared/domain/constat.ts';
import { PreparerLaLettre } from '../../controle/lettre/PreparerLaLettre.tsx';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';
import { ControlesValides } from './ControlesValides.tsx';
import { ConventionsDeLOperateur } from './ConventionsDeLOperateur.tsx';
import { organismesDe } from '#shared/domain/convention/organismes.rules.ts';
import { direLaDecision } from '#shared/domain/convention/argent/decision-dite.rules.ts';
import { ParOrganisme } from './ParOrganisme.tsx';
import { Renouvellement } from './Renouvellement.tsx';
import { TermesDuCalcul } from './TermesDuCalcul.tsx';
import { ValiderLeControle } from './ValiderLeControle.tsx';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  /** Le dernier exercice contrôlé. */
  readonly annee: number;
  readonly jour: string;
}

/** La surcompensation, cumulée jusqu'à l'exercice montré : le calcul exposé, la proposition, ce que l'autorité a validé. */
export function ControleDeLaSurcompensation({ fiche: { convention, membres }, annee, jour }: Proprietes) {
  const { donnees, erreur, relire } = useRequete('surcompensation.lire', {
    conventionId: convention.id,
    jusquA: annee,
  });
  const [valide, setValide] = useState(false);
  if (donnees === null)
    return <PasEncoreLu attente="Calcul en cours…" refus="Calcul non lu." erreur={erreur} relire={relire} />;
  const { proposition, controles, precedente, suivante } = donnees;
  const bloque = proposition.constats.some(estBloquant);
  const rendus = proposition.organismes.filter(({ termes }) => termes.some((un) => un.annee !== null));
  const tous = rendus.length > 0 && proposition.exercices.every(({ chargesNettes }) => chargesNettes !== null);
  const constats = [...proposition.constats, ...proposition.organismes.flatMap((un) => un.constats)];
  return (
    <>
      <Bloc
        titre={`Surcompensation jusqu’à ${annee}`}
        geste={
          <span className="gestes-en-ligne">
            {rendus.length > 0 && (
              <PreparerLaLettre conventionId={convention.id} visiteId={null} jusquA={annee} genre="discret" />
            )}
            <Bouton desactive={bloque} surClic={() => setValide(true)}>
              Valider le contrôle…
            </Bouton>
          </span>
        }
      >
        <Repere sens="info" mot="Proposition.">
          {rendus.length === 0
            ? 'Rien à proposer tant qu’aucun compte n’est rendu.'
            : `${direLaDecision(proposition)}${tous ? '' : ', sur les seuls comptes rendus'}. À valider par l’autorité : le calcul ne décide de rien.`}
        </Repere>
        {constats.length > 0 && <ListeDeConstats constats={constats} complet="" />}
        {rendus.length > 0 && membres.length > 0 && <ParOrganisme proposition={proposition} />}
        {rendus.map((organisme) => (
          <div key={organisme.structureId}>
            {membres.length > 0 && <h3>{organisme.nom}</h3>}
            <TermesDuCalcul organisme={organisme} />
          </div>
        ))}
        <Renouvellement convention={convention} precedente={precedente} suivante={suivante} />
      </Bloc>
      <Bloc titre="Contrôles validés">
        <ControlesValides controles={controles} />
      </Bloc>
      {organismesDe(convention, membres).map(({ structureId, nom }) => (
        <ConventionsDeLOperateur key={structureId} structureId={structureId} nom={nom} />
      ))}
      {valide && (
        <ValiderLeControle
          conventionId={convention.id}
          proposition={proposition}
          autorite={convention.autorite}
          jour={jour}
          surFermer={() => setValide(false)}
        />
      )}
    </>
  );
}
