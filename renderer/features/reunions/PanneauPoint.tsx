import { useState } from 'react';
import { sectionsDe } from '#shared/domain/reunion/sections.rules.ts';
import type { OrigineDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { NATURES } from './AjouterPoint.tsx';
import { DialogueTitre } from './DialogueTitre.tsx';
import { direLOrigine } from './dire-l-origine.ts';
import { PiecesJointes } from './PiecesJointes.tsx';
import { ThemesDuPoint } from './ThemesDuPoint.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly point: PointEnSeance;
  readonly vu: number;
  readonly fige: boolean;
  readonly aujourdHui: string;
  readonly origine: OrigineDePoint | null;
  readonly surFermer: () => void;
}

/** Le point choisi, modifié sur place : ses champs, sa section, ses pièces, ses thèmes. */
export function PanneauPoint({ seance, point, vu, fige, aujourdHui, origine, surFermer }: Proprietes) {
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: `Point ${point.rang}` });
  const supprimer = useCommande('points.supprimer');
  const commencer = useCommande('sections.commencer');
  const classer = useCommande('sections.classer');
  const [ouvreSection, setOuvreSection] = useState(false);
  const aviser = useAvisAnnulable();
  const sections = [...new Set(sectionsDe(seance.points).flatMap(({ titre }) => titre ?? []))];
  const retirer = () =>
    void supprimer.lancer({ id: point.id }).then(() => {
      aviser(`Point « ${point.titre} » retiré.`, 'points.supprimer');
      surFermer();
    }, direRefus());
  return (
    <Panneau titre={`Point ${point.rang}`} surFermer={surFermer}>
      {origine !== null && (
        <p className="note">
          {enCapitale(direLOrigine(origine))}
          {origine.reunionId !== null && (
            <>
              {' ('}
              <Lien vers={`/reunions/${origine.reunionId}`}>voir la réunion</Lien>)
            </>
          )}
          {origine.ficheId !== null && (
            <>
              {' ('}
              <Lien vers={`/fiches-action/${origine.ficheId}`}>voir la fiche</Lien>)
            </>
          )}
          {origine.conventionId !== null && (
            <>
              {' ('}
              <Lien vers={`/conventions/${origine.conventionId}/copil`}>voir la convention</Lien>)
            </>
          )}
          .
        </p>
      )}
      <div className="fiche">
        <ChampSurPlace
          libelle="Titre"
          long
          valeur={point.titre}
          desactive={fige}
          surEnregistrer={(titre) => modifier({ titre })}
        />
        <ChampSurPlace
          libelle="Précision"
          exemple="Ce qui s’imprime sous le titre"
          valeur={point.precision ?? ''}
          surEnregistrer={(precision) => modifier({ precision })}
        />
        <ChoixSurPlace
          libelle="Nature"
          options={NATURES}
          valeur={point.nature}
          surEnregistrer={(nature) => modifier(nature === null ? {} : { nature })}
        />
        <ChampSurPlace
          libelle="Intervenant"
          exemple="Qui présente"
          valeur={point.intervenant ?? ''}
          surEnregistrer={(intervenant) => modifier({ intervenant })}
        />
        <NombreSurPlace
          libelle="Durée, en minutes"
          illisible="Un nombre entier de minutes, en chiffres."
          valeur={point.duree}
          surEnregistrer={(duree) => modifier({ duree })}
        />
        {!fige && sections.length > 0 && (
          <ChoixSurPlace
            libelle="Section"
            vide="Avant la première section"
            options={sections.map((titre) => ({ valeur: titre, libelle: titre }))}
            valeur={point.section}
            surEnregistrer={(titre) => classer.lancer({ pointId: point.id, titre })}
          />
        )}
        {!fige && (
          <div>
            <Bouton genre="discret" icone="plus" surClic={() => setOuvreSection(true)}>
              Commencer une section ici
            </Bouton>
          </div>
        )}
      </div>
      <Bloc titre="Pièces" niveau={3}>
        <PiecesJointes seance={seance} vu={vu} pointId={point.id} aujourdHui={aujourdHui} />
      </Bloc>
      <ThemesDuPoint pointId={point.id} themes={point.themes} />
      {!fige && (
        <Bouton genre="discret" danger icone="corbeille" surClic={retirer}>
          Retirer ce point
        </Bouton>
      )}
      {ouvreSection && (
        <DialogueTitre
          titre="Commencer une section"
          libelle="Titre de la section"
          exemple="Actualité de l’emploi"
          geste="Commencer la section"
          envoyer={(titre) => commencer.lancer({ pointId: point.id, titre })}
          surFermer={() => setOuvreSection(false)}
        >
          <p>Elle va du point {point.rang} jusqu’à la section suivante.</p>
        </DialogueTitre>
      )}
    </Panneau>
  );
}
