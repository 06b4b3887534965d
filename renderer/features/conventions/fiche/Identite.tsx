import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { baseProposee } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { baseSiegLibelle } from '#shared/domain/convention/convention.labels.ts';
import { baseSiegSchema } from '#shared/domain/convention/convention.schema.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import { StructureSurPlace } from '#renderer/app/structures/StructureSurPlace.tsx';
import type { BlocDeFiche } from './convention.types.ts';

const BASES = baseSiegSchema.options.map((valeur) => ({ valeur, libelle: baseSiegLibelle[valeur] }));

/** Numéro, porteur, dates, signature, fondement du mandat. */
export function Identite({ convention, constats, vu, jour }: BlocDeFiche) {
  const { id, genre, numero, intitule, porteur, debut, fin, motifDuree, autorite, baseSieg, baseSiegAutre, signeeLe } =
    convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  // C6 : avant le 19/12/2025, la décision de 2012 ; ensuite, on demande.
  const proposee = genre === 'o2r' && baseSieg === null && signeeLe !== null ? baseProposee(signeeLe) : null;
  const autreDuree = genre === 'o2r' && fin !== finProposee(debut);
  return (
    <Bloc titre="La convention" cle="identite">
      <ListeDeConstats constats={constats.filter(({ ou }) => ou === 'fin' || ou === 'baseSieg')} />
      <div className="fiche">
        <div className="fiche-large">
          <ChampSurPlace libelle="Projet" valeur={intitule} surEnregistrer={(mot) => modifier({ intitule: mot })} />
        </div>
        <div className="fiche-large">
          <StructureSurPlace
            libelle="Porteur"
            valeur={porteur}
            surEnregistrer={(nom) => modifier({ porteur: nom ?? '' })}
          />
        </div>
        <ChampSurPlace libelle="Numéro" valeur={numero} surEnregistrer={(mot) => modifier({ numero: mot })} />
        <DateSurPlace
          libelle="Du"
          valeur={debut}
          aujourdHui={jour}
          surEnregistrer={(date) => (date === null ? Promise.resolve() : modifier({ debut: date }))}
        />
        <DateSurPlace
          libelle="Au"
          valeur={fin}
          aujourdHui={jour}
          surEnregistrer={(date) => (date === null ? Promise.resolve() : modifier({ fin: date }))}
        />
        {(autreDuree || motifDuree !== null) && (
          <div className="fiche-large">
            <ChampSurPlace
              libelle="Pourquoi pas trois ans"
              valeur={motifDuree ?? ''}
              surEnregistrer={(mot) => modifier({ motifDuree: mot })}
            />
          </div>
        )}
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Autorité signataire"
            exemple="Préfet de la région Grand Est"
            valeur={autorite ?? ''}
            surEnregistrer={(mot) => modifier({ autorite: mot })}
          />
        </div>
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Publics"
            long
            exemple="Jeunes de 16 à 25 ans sans contact avec un organisme référent"
            valeur={convention.publics ?? ''}
            surEnregistrer={(mot) => modifier({ publics: mot })}
          />
        </div>
        {verseUneAide(convention) && (
          <ChoixSurPlace
            libelle="Fondement SIEG"
            options={BASES}
            vide="à renseigner"
            valeur={baseSieg}
            surEnregistrer={(base) => modifier({ baseSieg: base })}
          />
        )}
        {proposee !== null && (
          <Bouton genre="discret" icone="coche" surClic={() => modifier({ baseSieg: proposee })}>
            {`Retenir « ${baseSiegLibelle[proposee]} », signée avant le 19/12/2025`}
          </Bouton>
        )}
        {baseSieg === 'autre' && (
          <ChampSurPlace
            libelle="Lequel"
            valeur={baseSiegAutre ?? ''}
            surEnregistrer={(mot) => modifier({ baseSiegAutre: mot })}
          />
        )}
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Note"
            long
            exemple="Ce qu’il faut savoir de cette convention"
            valeur={convention.note ?? ''}
            surEnregistrer={(mot) => modifier({ note: mot })}
          />
        </div>
      </div>
    </Bloc>
  );
}
