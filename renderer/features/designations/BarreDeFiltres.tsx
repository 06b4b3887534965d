import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { mailleLibelle } from '#shared/domain/designation/designation.labels.ts';
import type { Maille } from '#shared/domain/designation/designation.schema.ts';
import { DEPARTEMENTS } from '#shared/domain/territoire/departements.data.ts';
import type { Tableau } from './designations.types.ts';
import type { Filtres } from './filtres.ts';

interface Proprietes {
  readonly filtres: Filtres;
  readonly tableau: Tableau;
}

const NIVEAUX = (Object.keys(mailleLibelle) as Maille[]).map((valeur) => ({ valeur, libelle: mailleLibelle[valeur] }));

/** Les départements de la région d'abord : ce sont eux que l'on cherche. */
const departements = (region: string) =>
  DEPARTEMENTS.toSorted((un, autre) => Number(autre.region === region) - Number(un.region === region)).map(
    ({ code, nom }) => ({ valeur: code, libelle: `${code} ${nom}` }),
  );

/** Ce que l'on cherche parmi les désignations : un mot, une désignation, un niveau, un lieu, un état (A2). */
export function BarreDeFiltres({ filtres: { filtre, qpv, poser }, tableau: { genres, region, quartier } }: Proprietes) {
  return (
    <div className="filtres-designations">
      <ChampTexte
        libelle="Rechercher"
        type="search"
        exemple="Nom, fonction, lieu"
        valeur={filtre.texte}
        surChange={(q) => poser({ q: q === '' ? null : q })}
      />
      <ChampChoix
        libelle="Désignation"
        vide="Toutes"
        valeur={filtre.genre}
        options={genres.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        surChange={(genre) => poser({ genre })}
      />
      <ChampChoix
        libelle="Niveau"
        vide="Tous"
        valeur={filtre.niveau}
        options={NIVEAUX}
        surChange={(niveau) => poser({ niveau })}
      />
      <ChampChoix
        libelle="Département"
        vide="Tous"
        valeur={filtre.departement}
        options={departements(region.code)}
        surChange={(dep) => poser({ dep })}
      />
      {qpv === null ? (
        <ChoixTerritoire
          libelle="Quartier prioritaire"
          deja={[]}
          genres={['qpv']}
          surAjouter={({ code }) => poser({ qpv: code })}
        />
      ) : (
        <div className="champ">
          <span className="mot">Quartier prioritaire</span>
          <span>
            <Puce retirable surClic={() => poser({ qpv: null })}>
              {quartier ?? qpv}
            </Puce>
          </span>
        </div>
      )}
    </div>
  );
}
