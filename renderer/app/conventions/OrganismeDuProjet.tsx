import type { ReactNode } from 'react';
import './conventions.css';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { MembreDeConvention } from '#shared/domain/convention/membre.schema.ts';

type Reglable = Pick<MembreDeConvention, 'chefDeFile' | 'role' | 'budget' | 'contribution'>;

interface Proprietes {
  readonly organisme: Reglable & Pick<MembreDeConvention, 'structureId' | 'nom'>;
  readonly modifier: (patch: Partial<Reglable>) => Promise<unknown>;
  /** D'où on le retire : « de la convention ». */
  readonly deQuoi: string;
  readonly surRetirer: () => void;
  /** Le rôle prend toute la ligne. */
  readonly roleLarge?: boolean;
  /** Ce que l'on y règle d'autre. */
  readonly children?: ReactNode;
}

/** Un organisme d'un projet commun, changé en place : chef de file, rôle, budget, ce qui lui revient (D. 5316-3, 1° e). */
export function OrganismeDuProjet({
  organisme,
  modifier,
  deQuoi,
  surRetirer,
  roleLarge = false,
  children,
}: Proprietes) {
  const { structureId, nom, chefDeFile, role, budget, contribution } = organisme;
  const champDuRole = (
    <ChampSurPlace
      libelle="Rôle"
      exemple="Repérage dans les quartiers"
      valeur={role ?? ''}
      surEnregistrer={(mot) => modifier({ role: mot })}
    />
  );
  return (
    <li>
      <div className="tete-d-organisme">
        <Lien vers={`/annuaire/structures/${structureId}`} genre="objet">
          {nom}
        </Lien>
        <span className="pousse">
          <CaseSurPlace
            libelle="Chef de file"
            valeur={chefDeFile}
            surEnregistrer={(coche) => modifier({ chefDeFile: coche })}
          />
        </span>
        <BoutonCarre icone="fermer" libelle={`Retirer ${nom} ${deQuoi}`} surClic={surRetirer} />
      </div>
      <div className="fiche" role="group" aria-label={nom}>
        {roleLarge ? <div className="fiche-large">{champDuRole}</div> : champDuRole}
        <MontantSurPlace
          libelle="Budget (€)"
          valeur={budget}
          surEnregistrer={(centimes) => modifier({ budget: centimes })}
        />
        <MontantSurPlace
          libelle="De l’État (€)"
          valeur={contribution}
          surEnregistrer={(centimes) => modifier({ contribution: centimes })}
        />
        {children}
      </div>
    </li>
  );
}
