import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { constatDePointLibelle } from '#shared/domain/convention/controle/controle.labels.ts';
import {
  constatDePointSchema,
  type PointDeVisite,
  pointDeVisiteSaisiSchema,
  type Visite,
} from '#shared/domain/convention/controle/visite.schema.ts';

const CONSTATS = constatDePointSchema.options.map((valeur) => ({ valeur, libelle: constatDePointLibelle[valeur] }));

function UnPoint({ point, vu }: { readonly point: PointDeVisite; readonly vu: number }) {
  const { id, libelle, constat, note } = point;
  const { modifier } = useModification('visites.modifierPoint', { id, vu, objet: libelle });
  const retrait = useCommande('visites.retirerPoint');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait.lancer({ id }).then(() => aviser(`« ${libelle} » retiré.`, 'visites.retirerPoint'), direRefus());
  return (
    <li className="libelle-cache">
      <ChampSurPlace
        libelle={`Point : ${libelle}`}
        libelleCache
        souple
        valeur={libelle}
        surEnregistrer={(mot) => modifier({ libelle: mot })}
      />
      <ChoixSurPlace
        libelle={`Constat : ${libelle}`}
        options={CONSTATS}
        vide="À vérifier"
        valeur={constat}
        surEnregistrer={(choix) => modifier({ constat: choix })}
      />
      <ChampSurPlace
        libelle={`Note : ${libelle}`}
        libelleCache
        souple
        exemple="Ce qui a été vu"
        valeur={note ?? ''}
        surEnregistrer={(mot) => modifier({ note: mot })}
      />
      <BoutonCarre icone="fermer" libelle={`Retirer le point : ${libelle}`} surClic={retirer} />
    </li>
  );
}

/** La liste de contrôle de la visite : chaque point est conforme, en écart ou sans objet ; on en ajoute et on en retire. */
export function PointsVerifies({ visite, vu }: { readonly visite: Visite; readonly vu: number }) {
  const { lancer } = useCommande('visites.ajouterPoint');
  const formulaire = useFormulaire({
    schema: pointDeVisiteSaisiSchema.pick({ libelle: true }),
    depart: { libelle: '' },
    envoyer: async ({ libelle }) => {
      await lancer({ visiteId: visite.id, libelle, constat: null, note: null });
      formulaire.repartir({ libelle: '' });
    },
  });
  return (
    <Bloc titre="Points vérifiés">
      <ul className="points-de-visite" aria-label="Points vérifiés">
        {visite.points.map((point) => (
          <UnPoint key={point.id} point={point} vu={vu} />
        ))}
      </ul>
      <Formulaire
        formulaire={formulaire}
        libelle="Ajouter un point à vérifier"
        nonFait="Point non ajouté."
        gestes={
          <Bouton type="submit" genre="discret" icone="plus" enCours={formulaire.enCours}>
            Ajouter ce point
          </Bouton>
        }
      >
        <ChampTexte
          libelle="Un autre point à vérifier"
          exemple="Contrats de travail des référents"
          {...formulaire.champ('libelle')}
        />
      </Formulaire>
    </Bloc>
  );
}
