import { useAdresse } from '#renderer/app/use-adresse.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import {
  type ConstatDEffectif,
  constatsDesEffectifs,
} from '#shared/domain/convention/beneficiaires/constats-effectifs.rules.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { partsTues } from '#shared/domain/convention/beneficiaires/effectifs-communiques.rules.ts';
import {
  lecteurDEffectifs,
  type LigneLue,
  lignesLues,
} from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { tauxDeParcours } from '#shared/domain/convention/beneficiaires/taux-de-parcours.rules.ts';
import type { Effectifs } from '../beneficiaires.types.ts';
import { colonnesDeLecture, colonnesDuFeu } from './colonnes.tsx';
import { ConstatsDesEffectifs } from './ConstatsDesEffectifs.tsx';
import { CoutParBeneficiaire } from './CoutParBeneficiaire.tsx';
import { JalonsFixes } from './JalonsFixes.tsx';
import { TauxDesParcours } from './TauxDesParcours.tsx';
import { VentilationsLues } from './VentilationsLues.tsx';

/** Où en est la convention : objectif, déclaré, retenu, atteint ; ses parcours, ses ventilations, ce qui est à vérifier. */
export function LectureDesEffectifs({ convention, fiche, donnees, jour }: Effectifs) {
  const adresse = useAdresse();
  const annees = anneesCiviles(convention);
  const portee = annees.find((annee) => String(annee) === adresse.lire('annee')) ?? null;
  const { indicateurs, reglages } = donnees;
  const lire = lecteurDEffectifs(donnees, convention, jour, portee);
  const tues = new Map(indicateurs.map((un) => [un.id, partsTues(un, lire, reglages.seuilCases)]));
  const estTue = ({ indicateurId, part }: LigneLue) => tues.get(indicateurId)?.has(part) === true;
  const lignes = lignesLues(donnees, convention, jour, portee);
  const quand = portee === null ? 'toute la convention' : String(portee);
  const legende = lignes.some(estTue) ? ` (${legendeDesCases(reglages.seuilCases).replace(/\.$/u, '')})` : '';
  const deParcours = indicateurs.find(({ code }) => code === 'I7');
  const entreesDe = (annee: number) =>
    deParcours === undefined ? null : lecteurDEffectifs(donnees, convention, jour, annee)(deParcours).retenu;
  const saisieDe = ({ code, indicateurId }: ConstatDEffectif) =>
    `/conventions/${convention.id}/beneficiaires?vue=saisie&indicateur=${indicateurId}${code === 'O-15' ? '&saisie=retenu' : ''}`;
  return (
    <>
      <div className="effectifs-ventile">
        <ChampChoix
          libelle="Période"
          vide="Toute la convention"
          options={annees.map((annee) => ({ valeur: String(annee), libelle: String(annee) }))}
          valeur={portee === null ? null : String(portee)}
          surChange={(annee) => adresse.poser({ annee })}
        />
      </div>
      <Tableau
        libelle={`Bénéficiaires, ${quand}${legende}`}
        colonnes={[
          ...colonnesDeLecture({ pas: reglages.pas, porteur: convention.porteur, estTue }),
          ...colonnesDuFeu(estTue),
        ]}
        lignes={lignes}
        cle={({ indicateurId, part }) => `${indicateurId} ${part}`}
        vide={null}
      />
      <ConstatsDesEffectifs constats={constatsDesEffectifs(donnees)} pas={reglages.pas} saisieDe={saisieDe} />
      <div className="deux-colonnes">
        <div>
          <TauxDesParcours taux={tauxDeParcours(indicateurs, lire)} />
          <JalonsFixes jalons={donnees.jalons} indicateurs={indicateurs} />
          <CoutParBeneficiaire fiche={fiche} entreesDe={entreesDe} />
        </div>
        <VentilationsLues
          indicateurs={indicateurs}
          lire={lire}
          tuesDe={(un) => tues.get(un.id) ?? new Set()}
          seuil={reglages.seuilCases}
          quand={quand}
        />
      </div>
    </>
  );
}
