import { useState } from 'react';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { effectifDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import type { IndicateurDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { LigneLue } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { legendeDesCases } from '#shared/domain/convention/beneficiaires/petites-cases.rules.ts';
import { TOTAL, ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { communique } from './colonnes.tsx';

interface Proprietes {
  readonly indicateurs: readonly IndicateurDeConvention[];
  readonly lire: (indicateur: IndicateurDeConvention, part?: string) => LigneLue;
  readonly tuesDe: (indicateur: IndicateurDeConvention) => ReadonlySet<string>;
  readonly seuil: number;
  /** « 2025 », « toute la convention ». */
  readonly quand: string;
}

/** Les parts d'un indicateur : l'écran du service les dit toutes ; copiées ou exportées, les petites se taisent (I11). */
export function VentilationsLues({ indicateurs, lire, tuesDe, seuil, quand }: Proprietes) {
  const ventiles = indicateurs.filter(({ code }) => ventilationsDe(code).length > 0);
  const [choisi, setChoisi] = useState<string | null>(null);
  const indicateur = ventiles.find(({ id }) => id === choisi) ?? ventiles[0];
  if (indicateur === undefined) return null;
  const tues = tuesDe(indicateur);
  const lignes = [
    { nom: 'Ensemble', ligne: lire(indicateur) },
    ...ventilationsDe(indicateur.code).flatMap(({ nom, parts }) =>
      parts.map(({ code }) => ({ nom, ligne: lire(indicateur, code) })),
    ),
  ].filter(({ ligne }) => ligne.part === TOTAL || ligne.retenu !== null);
  const tue = tues.size > 0;
  return (
    <Bloc titre="Ventilations" niveau={3} note={quand}>
      <div className="effectifs-ventile">
        <ChampChoix
          libelle="Indicateur"
          options={ventiles.map(({ id, libelle }) => ({ valeur: id, libelle }))}
          valeur={indicateur.id}
          surChange={setChoisi}
        />
      </div>
      <Tableau
        libelle={`${indicateur.libelle}, ${quand}${tue ? ` (${legendeDesCases(seuil).replace(/\.$/u, '')})` : ''}`}
        colonnes={[
          { id: 'nom', titre: 'Ventilation', cellule: ({ nom }) => nom },
          { id: 'part', titre: 'Part', entete: true, cellule: ({ ligne }) => ligne.libelle },
          {
            id: 'retenu',
            titre: 'Retenu',
            nombre: true,
            valeur: ({ ligne }) => communique(ligne.retenu, tues.has(ligne.part)),
            cellule: ({ ligne }) => effectifDit(ligne.retenu),
          },
        ]}
        lignes={lignes}
        cle={({ ligne }) => ligne.part}
        vide={null}
      />
      {tue && <p className="note">Copié ou exporté, ce tableau tait les petits nombres. {legendeDesCases(seuil)}</p>}
    </Bloc>
  );
}
