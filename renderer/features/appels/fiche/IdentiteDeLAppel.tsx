import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { REGIONS } from '#shared/domain/territoire/departements.data.ts';
import type { PartieDAppel } from '../appels.types.ts';

const OPTIONS = REGIONS.map(({ code, nom }) => ({ valeur: code, libelle: nom }));

/** Nom, région, année, vague, boîte de contact. */
export function IdentiteDeLAppel({ fiche: { appel }, vu }: PartieDAppel) {
  const { id, intitule, region, annee, vague, boite, voletsExiges, note } = appel;
  const { modifier } = useModification('appels.modifier', { id, vu, objet: intitule });
  return (
    <Bloc titre="L’appel">
      <div className="fiche">
        <div className="fiche-large">
          <ChampSurPlace libelle="Nom" valeur={intitule} surEnregistrer={(mot) => modifier({ intitule: mot })} />
        </div>
        <ChoixSurPlace
          libelle="Région"
          options={OPTIONS}
          valeur={region}
          surEnregistrer={(code) => modifier({ region: code ?? '' })}
        />
        <NombreSurPlace
          libelle="Année"
          illisible="Une année : 2026"
          annee
          valeur={annee}
          surEnregistrer={(nombre) => (nombre === null ? Promise.resolve() : modifier({ annee: nombre }))}
        />
        <ChampSurPlace
          libelle="Vague"
          exemple="Seconde vague"
          valeur={vague ?? ''}
          surEnregistrer={(mot) => modifier({ vague: mot })}
        />
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Boîte de contact"
            exemple="contact-o2r@exemple.fr"
            valeur={boite ?? ''}
            surEnregistrer={(mot) => modifier({ boite: mot })}
          />
        </div>
        <div className="fiche-large">
          <CaseSurPlace
            libelle="L’appel exige le repérage et la coordination (volets 1 et 4)"
            valeur={voletsExiges}
            surEnregistrer={(coche) => modifier({ voletsExiges: coche })}
          />
        </div>
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Note"
            long
            exemple="Ce qu’il faut savoir de cet appel"
            valeur={note ?? ''}
            surEnregistrer={(mot) => modifier({ note: mot })}
          />
        </div>
      </div>
    </Bloc>
  );
}
