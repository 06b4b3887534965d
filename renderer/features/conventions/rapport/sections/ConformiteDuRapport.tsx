import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { exigenceDite, porteeDe } from '#shared/domain/convention/rapport/portee-du-rapport.rules.ts';
import { etatDeConformiteLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import {
  type ConformiteDeRapport,
  etatDeConformiteSchema,
} from '#shared/domain/convention/rapport/conformite.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import type { Saisie } from '../rapport.types.ts';
import { relever } from '../relever.ts';

const ETATS = etatDeConformiteSchema.options.map((valeur) => ({
  valeur,
  libelle: enCapitale(etatDeConformiteLibelle[valeur]),
}));

function UneExigence({
  lu: { rapport, convention },
  vu,
  conformite: { exigence, etat, observation, saisi },
}: Pick<Saisie, 'lu' | 'vu'> & { readonly conformite: ConformiteDeRapport }) {
  const libelle = exigenceDite(exigence, porteeDe(convention));
  const { modifier } = useModification('rapports.conformer', { id: rapport.id, exigence, vu, objet: libelle });
  const rendre = () => void modifier({ etat: null, observation: '' }).catch(direRefus());
  return (
    <fieldset className="partie-de-section exigence">
      <legend>{libelle}</legend>
      <ChoixSurPlace
        libelle="État"
        vide="Non dit"
        options={ETATS}
        valeur={etat}
        surEnregistrer={(choix) => modifier({ etat: choix })}
      />
      <ChampSurPlace
        libelle="Pièce ou observation"
        souple
        exemple="attestation du 12 juin 2026"
        valeur={observation ?? ''}
        relever={relever}
        surEnregistrer={(texte) => modifier({ observation: texte })}
      />
      {saisi ? (
        <Bouton
          genre="discret"
          icone="annuler"
          libelle={`Reprendre ce que dit le fichier : ${libelle}`}
          surClic={rendre}
        >
          Reprendre ce que dit le fichier
        </Bouton>
      ) : (
        etat !== null && <p className="note">Lu dans la convention.</p>
      )}
    </fieldset>
  );
}

/** La liste de contrôle, du mandat SIEG s'il y en a un : préremplie de ce que le fichier sait, chaque ligne peut être dite autrement (C8, E3). */
export const ConformiteDuRapport = ({ lu, vu }: Pick<Saisie, 'lu' | 'vu'>) =>
  lu.rapport.conformites.map((conformite) => (
    <UneExigence key={conformite.exigence} lu={lu} vu={vu} conformite={conformite} />
  ));
