import './argent.css';
import { useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { organismesDe } from '#shared/domain/convention/organismes.rules.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { surcompensationCalculee } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { comptesParOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import { constatsDeLExercice } from '#shared/domain/convention/argent/constats-de-l-exercice.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';
import { ChargesEcartees } from './ChargesEcartees.tsx';
import { ChargesNettes } from './ChargesNettes.tsx';
import { ConstatsDesComptes } from './ConstatsDesComptes.tsx';
import { GrilleDesComptes } from './grille/GrilleDesComptes.tsx';
import { rangerLesLignes } from './grille/ordre-des-lignes.ts';
import { RecettesParOrigine } from './RecettesParOrigine.tsx';
import { ReglagesDeLExercice } from './ReglagesDeLExercice.tsx';
import { CumulDesAides } from './cumul/CumulDesAides.tsx';
import { ControleDeLaSurcompensation } from './surcompensation/ControleDeLaSurcompensation.tsx';
import { SoldeDeLExercice } from './SoldeDeLExercice.tsx';
import { TeteDesComptes } from './TeteDesComptes.tsx';
import { ValidationDesComptes } from './ValidationDesComptes.tsx';

/** Pourquoi la surcompensation ne s'y contrôle pas. */
const sansControle = ({ baseSieg }: Pick<Convention, 'baseSieg'>): string =>
  baseSieg === 'minimis'
    ? 'Sous le règlement de minimis SIEG, (UE) 2023/2832, la surcompensation ne se contrôle pas ; le cumul des aides, si.'
    : 'Aucun mandat SIEG n’est dit : la surcompensation ne se contrôle pas. Dites son fondement sous « Ce que dit la convention ».';

interface Proprietes extends Onglet {
  /** L'exercice que dit l'adresse ; `null` : celui du jour, ou le dernier. */
  readonly annee: number | null;
}

/** L'argent d'une convention : budget et compte rendu de chaque exercice, ligne par ligne, et ce qu'ils font en charges nettes. */
export function OngletArgent({ fiche, jour, vu: vuDeLaFiche, annee: demandee }: Proprietes) {
  const { convention, annees } = fiche;
  const membres = membresConnus(fiche.initiale.membres);
  const { donnees: comptes, vu, erreur, relire } = useRequete('comptes.lire', { conventionId: convention.id });
  const [choisi, setChoisi] = useState<string | null>(null);
  if (comptes === null)
    return <PasEncoreLu attente="Chargement des comptes…" refus="Comptes non lus." erreur={erreur} relire={relire} />;
  const siennes = annees.map((une) => une.annee);
  const voulue = demandee ?? anneeCivile(jour);
  const annee = siennes.includes(voulue) ? voulue : (siennes.at(-1) ?? voulue);
  const deLExercice = {
    ...fiche,
    convention: conventionDeLExercice(fiche.initiale.convention, fiche.avenants, annee),
    membres: [...membres],
  };
  const lignes = rangerLesLignes(comptes.lignes, annee);
  const chef = membres.find(({ chefDeFile }) => chefDeFile) ?? membres[0];
  const membreId = membres.some(({ id }) => id === choisi) ? choisi : (chef?.id ?? null);
  const organismes = comptesParOrganisme(comptes, annee, membres, convention);
  const constats = constatsDeLExercice({ ...deLExercice, annee, organismes, lignes });
  const fautives = new Set(
    constats.flatMap((un) => un.constats.flatMap(({ ou, gravite }) => (gravite === 'bloquant' ? (ou ?? []) : []))),
  );
  return (
    <>
      <Bloc titre={`Comptes ${annee}`} note="budget prévisionnel et compte rendu financier">
        <TeteDesComptes
          conventionId={convention.id}
          annee={annee}
          annees={siennes}
          membres={membres}
          membreId={membreId}
          surMembre={setChoisi}
          estVide={lignes.length === 0}
          vu={vu}
        />
        <GrilleDesComptes
          key={annee}
          conventionId={convention.id}
          annee={annee}
          lignes={lignes}
          organismes={membres}
          membreId={membreId}
          fautives={fautives}
          vu={vu}
        />
      </Bloc>
      {lignes.length > 0 && <ConstatsDesComptes parOrganisme={constats} lignes={lignes} />}
      <ValidationDesComptes fiche={fiche} annee={annee} vu={vuDeLaFiche} jour={jour} />
      {lignes.length > 0 && (
        <>
          <ReglagesDeLExercice convention={deLExercice.convention} organismes={organismes} annee={annee} vu={vu} />
          <ChargesNettes fiche={deLExercice} organismes={organismes} annee={annee} />
          <RecettesParOrigine organismes={organismes} annee={annee} />
          <ChargesEcartees convention={deLExercice.convention} organismes={organismes} annee={annee} />
        </>
      )}
      {surcompensationCalculee(convention) ? (
        <>
          <SoldeDeLExercice fiche={fiche} annee={annee} />
          <ControleDeLaSurcompensation fiche={fiche} annee={annee} jour={jour} />
        </>
      ) : (
        <p className="note">{sansControle(convention)}</p>
      )}
      {organismesDe(convention, membres).map(({ structureId, nom }) => (
        <CumulDesAides key={structureId} structureId={structureId} nom={nom} annee={annee} />
      ))}
    </>
  );
}
