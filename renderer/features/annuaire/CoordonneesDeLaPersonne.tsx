import { CIVILITES } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { StructureSurPlace } from '#renderer/app/structures/StructureSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import { dateLongue } from '#shared/dates/format.ts';

interface Proprietes {
  readonly fiche: Sortie<'personnes.fiche'>;
  readonly aujourdHui: string;
  readonly modifier: (patch: Entree<'personnes.modifier'>['patch']) => Promise<void>;
}

const AVANT = [
  { champ: 'prenom', libelle: 'Prénom', exemple: 'Ajouter un prénom' },
  { champ: 'nom', libelle: 'Nom', exemple: '' },
  { champ: 'fonction', libelle: 'Fonction', exemple: 'Ajouter une fonction' },
] as const;
const APRES = [
  { champ: 'courriel', libelle: 'Courriel', exemple: 'Ajouter une adresse' },
  { champ: 'telephone', libelle: 'Téléphone', exemple: 'Ajouter un numéro' },
] as const;

/** Qui est la personne, à quel titre, comment la joindre : chaque champ se change où il se lit. */
export function CoordonneesDeLaPersonne({ fiche, aujourdHui, modifier }: Proprietes) {
  const { personne, structureId } = fiche;
  const champs = (liste: typeof AVANT | typeof APRES) =>
    liste.map(({ champ, libelle, exemple }) => (
      <ChampSurPlace
        key={champ}
        libelle={libelle}
        exemple={exemple}
        valeur={personne[champ] ?? ''}
        surEnregistrer={(texte) => modifier({ [champ]: texte })}
      />
    ));
  return (
    <>
      <div className="fiche fiche-personne">
        <ChoixSurPlace
          libelle="Civilité"
          options={CIVILITES}
          vide="–"
          valeur={personne.civilite}
          surEnregistrer={(civilite) => modifier({ civilite })}
        />
        {champs(AVANT)}
        <div className="avec-lien">
          <StructureSurPlace
            libelle="Structure"
            valeur={personne.structure ?? ''}
            surEnregistrer={(structure) => modifier({ structure })}
          />
          {structureId !== null && (
            <Lien
              vers={`/annuaire/structures/${structureId}`}
              libelle={`Sa fiche : ${personne.structure ?? 'structure'}`}
            >
              Sa fiche
            </Lien>
          )}
        </div>
        {champs(APRES)}
        <DateSurPlace
          libelle="Vérifiée le"
          aujourdHui={aujourdHui}
          valeur={personne.verifieLe}
          surEnregistrer={(verifieLe) => modifier({ verifieLe })}
        />
        <ChampSurPlace
          libelle="Source"
          exemple="Saisie ici"
          valeur={personne.source ?? ''}
          surEnregistrer={(source) => modifier({ source })}
        />
      </div>
      {personne.solliciteeLe !== null && (
        <p className="note">{`Vérification demandée le ${dateLongue(personne.solliciteeLe)}.`}</p>
      )}
    </>
  );
}
