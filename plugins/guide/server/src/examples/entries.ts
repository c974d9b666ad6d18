/**
 * Entries of our own writing in the official format 3.5, which together hold
 * every element that we know. They stand in for the official texts where those
 * are not at hand; they tell no law.
 */

interface Head {
  id: string;
  type: string;
  title: string;
  description: string;
}

const head = ({ id, type, title, description }: Head): string =>
  `ID="${id}" type="${type}" spUrl="https://www.service-public.gouv.fr/particuliers/vosdroits/${id}">
<dc:title>${title}</dc:title><dc:description>${description}</dc:description><dc:date>modified 2026-03-02</dc:date>
<dc:identifier>${id}</dc:identifier><dc:language>Fr</dc:language>`;

const publication = (about: Head, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Publication xmlns:dc="http://purl.org/dc/elements/1.1/" ${head(about)}
${content}</Publication>`;

const servicePage = (about: Head, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ServiceComplementaire xmlns:dc="http://purl.org/dc/elements/1.1/" ${head(about)}
${content}</ServiceComplementaire>`;

const trail = (title: string): string =>
  `<FilDAriane><Niveau ID="Particuliers">Accueil particuliers</Niveau><Niveau ID="N90001">Vie du village</Niveau><Niveau>${title}</Niveau></FilDAriane>`;

/** A theme, its sub-themes and the dossiers of each. */
const theme = publication(
  {
    id: 'N90001',
    type: 'Theme',
    title: 'Vie du village',
    description: 'Ce que le village met en commun.',
  },
  `<SurTitre>Thème</SurTitre><Audience>Particuliers</Audience><Canal>exemple</Canal><Cible>tous</Cible>${trail('Vie du village')}
<SousTheme ID="N90010"><Titre>Four et moulin</Titre><Dossier ID="N90002">Le four du village</Dossier></SousTheme>
<VoirAussi important="oui"><Dossier ID="N90002" audience="Particuliers"><Titre>Le four du village</Titre><Theme ID="N90001"><Titre>Vie du village</Titre></Theme></Dossier></VoirAussi>
<Groupe><Titre>À la une</Titre><Fiche ID="F90001" audience="Particuliers"><Titre>Allumer le four</Titre></Fiche></Groupe>`,
);

/** A dossier and its parts. */
const dossier = publication(
  {
    id: 'N90002',
    type: 'Dossier',
    title: 'Le four du village',
    description: 'Cuire son pain au four commun.',
  },
  `<SurTitre>Dossier</SurTitre>${trail('Le four du village')}<Theme ID="N90001"><Titre>Vie du village</Titre></Theme><SousThemePere ID="N90010">Four et moulin</SousThemePere>
<SousDossier ID="N90002-1"><Titre>Avant la fournée</Titre><Fiche ID="F90001">Allumer le four</Fiche><Fiche ID="F90002">Quelle farine choisir ?</Fiche></SousDossier>
<Fiche ID="F90003">Le pain est brûlé</Fiche>
<RechercheGuidee ID="F90004" audience="Particuliers"><Titre><Paragraphe>Trouver son jour de cuisson</Paragraphe></Titre></RechercheGuidee>
<Partenaire ID="R90050" URL="https://boulange.example/">Les amis du four</Partenaire><FAQ type="interne" ID="R90051"/>`,
);

const notes = `
<Attention><Titre>Chaleur</Titre><Paragraphe>La voûte reste chaude deux jours.</Paragraphe></Attention>
<ASavoir><Titre>Le saviez-vous ?</Titre><Paragraphe>Le four date du moulin.</Paragraphe></ASavoir>
<ANoter><Paragraphe>Le bois est fourni.</Paragraphe></ANoter>
<Exemple><Titre>Une fournée</Titre><Paragraphe>Vingt pains de deux livres.</Paragraphe></Exemple>
<Rappel><Paragraphe>Fermez la porte.</Paragraphe></Rappel>
<Consigne><Paragraphe>Rangez la pelle.</Paragraphe></Consigne>`;

const table = `
<Tableau><TitreRiche><Paragraphe>Temps de cuisson</Paragraphe></TitreRiche><Resume><Paragraphe>Par poids et par jour</Paragraphe></Resume><Affichage linearisation="ligne"/>
<Colonne largeur="40" type="header"/><Colonne largeur="30" type="normal"/><Colonne largeur="30" type="normal"/>
<Rangée type="header"><Cellule/><Cellule fusionHorizontale="2"><Paragraphe>Jour de la fournée</Paragraphe></Cellule></Rangée>
<Rangée type="header"><Cellule><Paragraphe>Poids</Paragraphe></Cellule><Cellule><Paragraphe>Mardi</Paragraphe></Cellule><Cellule><Paragraphe>Samedi</Paragraphe></Cellule></Rangée>
<Rangée type="normal"><Cellule fusionVerticale="2"><Paragraphe>Une livre</Paragraphe></Cellule><Cellule><Paragraphe><Valeur>30 min</Valeur></Paragraphe></Cellule><Cellule><Paragraphe>25 min</Paragraphe></Cellule></Rangée>
<Rangée type="normal"><Cellule><Paragraphe>35 min l’hiver</Paragraphe></Cellule><Cellule><Liste type="puce"><Item><Paragraphe>30 min l’hiver</Paragraphe></Item></Liste></Cellule></Rangée></Tableau>`;

const phrases = `
<Paragraphe>Le <LienIntra LienID="R90060" type="Définition de glossaire">levain</LienIntra> coûte <Valeur>2 €</Valeur> les 10 m<Exposant>2</Exposant> de CO<Indice>2</Indice>, dit le <MiseEnEvidence>boulanger <Expression>du village</Expression></MiseEnEvidence> : <Citation>bon pain</Citation>, le <Date>2 mars 2026</Date>, au <Tel>05 65 00 00 00</Tel>, en <TermeEtranger langue="en">sourdough</TermeEtranger>, <Variable>votre nom</Variable>, <MathTex>x^2</MathTex>. Voir <LienExterne URL="https://boulange.example/guide.pdf" format="application/pdf" poids="2.0 MB">le guide</LienExterne>, <LienInterne LienPublication="F90002" type="Fiche Question-réponse" audience="Particuliers">la farine</LienInterne>, l’<LienInterne LienPublication="R90061" type="Sigle">AFV</LienInterne> et <LienRessource LienPublication="D1.pdf" type="Document">la notice</LienRessource>.</Paragraphe>`;

const contacts = `
<ListeOuSAdresser><OuSAdresser ID="R90070" type="Local personnalisable"><Titre>Mairie</Titre><Complement>Le matin</Complement><PivotLocal>mairie</PivotLocal><RessourceWeb URL="https://mairie.example/"/><RessourceWeb URL="https://annuaire.example/"/><Source ID="R90071">Service du four</Source><Texte><Paragraphe>Venez avec votre pâte.</Paragraphe></Texte></OuSAdresser></ListeOuSAdresser>`;

const service = `
<ServiceEnLigne ID="R90001" type="Formulaire" URL="https://formulaires.example/four.pdf" format="application/pdf" poids="99 KB" numerocerfa="90001*01" autrenumero="F4"><Titre>Demande de cuisson</Titre><TitreAlternatif>Demande de fournée</TitreAlternatif><Source ID="R90071">Service du four</Source><Introduction><Texte><Paragraphe>À rendre la veille.</Paragraphe></Texte></Introduction><FranceConnect>false</FranceConnect><NoticeLiee ID="R90002" type="Notice" URL="https://formulaires.example/notice.pdf"><Titre>Notice de la demande</Titre></NoticeLiee><ServiceEnLigneAnnexe type="Formulaire annexe"><Titre>Liste des pains</Titre><LienWeb URL="https://formulaires.example/liste.pdf"><Source>Archives du four</Source></LienWeb><AttributionMinisterielle>Four et forêts</AttributionMinisterielle></ServiceEnLigneAnnexe></ServiceEnLigne>`;

const media = `
<ContenuIllustre positionIllustration="gauche"><Contenu><Paragraphe>La porte se ferme ainsi.</Paragraphe></Contenu><ImageIllustration LienPublication="I1.png" type="Image"><Legende>La porte</Legende><Credits><Paragraphe>Dessin de la commune</Paragraphe></Credits><TexteDeRemplacement>Une main pousse la porte</TexteDeRemplacement><Description><Paragraphe>La main est gantée.</Paragraphe></Description></ImageIllustration></ContenuIllustre>
<Image LienPublication="I2.png" type="Image"><TexteDeRemplacement>Le four vu de face</TexteDeRemplacement></Image>
<Infographie LienPublication="I3.png" type="Image"><Titre>Le four en un dessin</Titre></Infographie>
<Video URL="https://films.example/four" type="Vidéo"><Titre>Le four en marche</Titre><Legende>Deux minutes</Legende></Video>
<ContenuIllustre positionIllustration="droite"><Contenu><Paragraphe>Le film de la porte.</Paragraphe></Contenu><VideoIllustration URL="https://films.example/porte" type="Vidéo"/></ContenuIllustre>
<Illustration LienPublication="I4.png" type="Image"/>`;

const references = `
<Reference type="Texte de référence" URL="https://textes.example/four" ID="R90080"><Titre>Règlement du four : article 3</Titre><Complement>Horaires</Complement></Reference>
<PourEnSavoirPlus type="Information pratique" ID="R90081" URL="https://boulange.example/" audience="Particuliers"><Titre>Tout sur le levain</Titre><Source ID="R90071">Service du four</Source></PourEnSavoirPlus>
<Definition ID="R90060"><Titre>Levain</Titre><Texte><Paragraphe>Pâte qui fait lever le pain</Paragraphe></Texte></Definition>
<Abreviation ID="R90061" type="Sigle"><Titre>AFV</Titre><Texte><Paragraphe>Amis du four du village</Paragraphe></Texte></Abreviation>
<QuestionReponse ID="F90002" audience="Particuliers"><Titre>Quelle farine choisir ?</Titre></QuestionReponse>
<CommentFaireSi ID="F90003" audience="Particuliers"><Titre>Le pain est brûlé</Titre></CommentFaireSi>`;

/** A conditioned information entry with every block. */
const information = publication(
  {
    id: 'F90001',
    type: "Fiche d'information conditionnée",
    title: 'Allumer le four',
    description: 'Ce qu’il faut savoir avant la fournée.',
  },
  `<SurTitre>Fiche pratique</SurTitre>${trail('Allumer le four')}
<FichePrecedente ID="F90002"><Titre>Fiche d’avant</Titre></FichePrecedente><FicheSuivante ID="F90003"><Titre>Fiche d’après</Titre></FicheSuivante>
<DossierPere ID="N90002"><Titre>Le four du village</Titre><SousDossier ID="N90002-1"><Titre>Avant la fournée</Titre><Fiche ID="F90001">Allumer le four</Fiche></SousDossier></DossierPere><SousDossierPere>Avant la fournée</SousDossierPere>
<RechercheGuideePere ID="F90004"><Titre>Trouver son jour</Titre></RechercheGuideePere>
<Avertissement ID="R90090" date="2026-02-01"><Titre>Ramonage</Titre><Texte><Paragraphe>Le four est fermé en juin.</Paragraphe></Texte></Avertissement>
<Introduction><Texte><Paragraphe>Le four s’allume la veille.</Paragraphe></Texte></Introduction>
<ListeSituations affichage="onglet"><Situation><Titre>Première fournée</Titre><Introduction><Texte><Paragraphe>Vous venez pour la première fois.</Paragraphe></Texte></Introduction><Texte>
<Chapitre type="important" numerote="true"><Titre><Paragraphe>Le bois</Paragraphe></Titre><Paragraphe>Du chêne sec.</Paragraphe>
<BlocCas affichage="radio"><Cas type="surPlace"><Titre><Paragraphe>Bois du village</Paragraphe></Titre><Paragraphe>Il est dans l’appentis.</Paragraphe><BlocCas affichage="onglet"><Cas><Titre>Fagots</Titre><Paragraphe>Deux fagots.</Paragraphe></Cas><Cas><Titre>Bûches</Titre><Paragraphe>Six bûches.</Paragraphe></Cas></BlocCas></Cas><Cas><Titre><Paragraphe>Bois à soi</Paragraphe></Titre><Aide><Paragraphe>Jamais de bois peint.</Paragraphe></Aide><Paragraphe>Il doit être sec.</Paragraphe></Cas></BlocCas>
<SousChapitre><Titre><Paragraphe>L’allumage</Paragraphe></Titre>${phrases}${notes}</SousChapitre></Chapitre>
<Chapitre><Titre><Paragraphe>La cuisson</Paragraphe></Titre><TitreFlottant><Paragraphe>Durée</Paragraphe></TitreFlottant>${table}<Liste type="numero"><Item><Paragraphe>Enfourner</Paragraphe><Liste type="caseACocher"><Item><Paragraphe>La pelle</Paragraphe></Item></Liste></Item></Liste>${media}${contacts}
<Complement><Titre>En plus</Titre><Paragraphe>Les pommes cuisent après le pain.</Paragraphe></Complement>
<Lien><Titre>Le moulin</Titre><LienExterne URL="https://moulin.example/">Le site du moulin</LienExterne></Lien>
<FragmentConditionne><Condition><estVrai var="T1"/></Condition><Paragraphe>Pour les enfants du village.</Paragraphe></FragmentConditionne></Chapitre></Texte>
<Conclusion><Titre><Paragraphe>Pour finir</Paragraphe></Titre><Paragraphe>Bon appétit !</Paragraphe></Conclusion></Situation>
<Situation><Titre>Autres fournées</Titre><Texte><Paragraphe>Comme la première.</Paragraphe></Texte></Situation></ListeSituations>
<LienExterneCommente><Commentaire><Paragraphe>Pour les curieux</Paragraphe></Commentaire><LienExterne URL="https://moulin.example/">Le moulin</LienExterne></LienExterneCommente>
<FicheConnexe ID="F90003" audience="Particuliers"><Titre>Le pain est brûlé</Titre></FicheConnexe>
<QuiPeutMAider ID="R90072" type="Local"><Titre>Les anciens du four</Titre><RessourceWeb URL="https://anciens.example/"/><IntroductionSimple><Paragraphe>Ils savent.</Paragraphe></IntroductionSimple></QuiPeutMAider>
${service}${references}
<VoirAussi><Actualite ID="A1"><Titre>La fête du four</Titre></Actualite></VoirAussi>`,
);

/** A question and its answer, with elements and attributes that nobody announced. */
const question = publication(
  {
    id: 'F90002',
    type: 'Fiche Question-réponse',
    title: 'Quelle farine choisir ?',
    description: 'La farine du moulin suffit.',
  },
  `<SurTitre>Question-réponse</SurTitre><Texte><Paragraphe humeur="bonne">La farine <Parfum>bise</Parfum> convient, comme celle du <LienExterne URL="javascript:alert(1)">marchand</LienExterne>.</Paragraphe>
<Nouveaute><Paragraphe>Un bloc que personne n’attendait.</Paragraphe></Nouveaute><Liste type="puce"><Astuce>Tamisez-la.</Astuce></Liste>
<Tableau><Remarque>Sous le tableau</Remarque><Rangée><Cellule><Paragraphe>T80</Paragraphe></Cellule><Surprise>Bise</Surprise></Rangée></Tableau></Texte>`,
);

/** A checklist that asks questions. */
const checklist = publication(
  {
    id: 'F90003',
    type: 'Fiche Comment faire si - simulateur',
    title: 'Le pain est brûlé',
    description: 'Que faire ?',
  },
  `<SurTitre>Comment faire si…</SurTitre><Questionnaire><Description><Paragraphe>Répondez d’abord.</Paragraphe></Description><Question><Titre><Paragraphe>De quel pain s’agit-il ?</Paragraphe></Titre><Aide><Paragraphe>Regardez la croûte.</Paragraphe></Aide><Choix><Titre><Paragraphe>Une miche</Paragraphe></Titre><IntituleSiSelectionne><Paragraphe>C’est une miche</Paragraphe></IntituleSiSelectionne><SiSelectionne><affecteVrai var="T1"/><affecteFaux var="T2"/></SiSelectionne></Choix></Question></Questionnaire>
<Texte><Chapitre><Titre><Paragraphe>Ce qu’il faut faire</Paragraphe></Titre><TitreAlternatif><Paragraphe>Ce qu’il faut faire de la miche</Paragraphe></TitreAlternatif><Condition><ou><estVrai var="T1"/><et><estFaux var="T2"/><non><estIndefini var="T3"/></non></et></ou></Condition><Paragraphe>Grattez la croûte.</Paragraphe></Chapitre></Texte>`,
);

/** A guided search, branch by branch. */
const search = publication(
  {
    id: 'F90004',
    type: 'Recherche guidée',
    title: 'Trouver son jour de cuisson',
    description: 'En deux questions.',
  },
  `<SurTitre>Recherche guidée</SurTitre><Problematiques><Accueil><Paragraphe>Choisissez.</Paragraphe></Accueil><Problematique><Titre><Paragraphe>Vous cuisez du pain</Paragraphe></Titre><TitreChoix><Paragraphe>Quel pain ?</Paragraphe></TitreChoix><Branche><Titre><Paragraphe>Du pain blanc</Paragraphe></Titre><SiSelectionne><affecteVrai var="T4"/></SiSelectionne><LienInterne LienPublication="F90001" type="Fiche d'information" audience="Particuliers"/></Branche></Problematique></Problematiques>`,
);

/** A form, with all that the newest pages of services hold. */
const form = servicePage(
  {
    id: 'R90001',
    type: 'Formulaire',
    title: 'Demande de cuisson',
    description: 'Le formulaire du four.',
  },
  `<SurTitre>Formulaire</SurTitre><Theme ID="N90001"><Titre>Vie du village</Titre></Theme><NumeroCerfa>90001*01</NumeroCerfa><LienCerfaGuide URL="https://formulaires.example/guide"/><AutreNumero>F4</AutreNumero>
<Cout><Paragraphe>Gratuit</Paragraphe></Cout><NbEtapes><Paragraphe>Deux</Paragraphe></NbEtapes><Connexion><Paragraphe>Sans compte</Paragraphe></Connexion><Langue><Paragraphe>En français</Paragraphe></Langue><Calendrier><Paragraphe>Avant le samedi</Paragraphe></Calendrier><Public><Paragraphe>Les habitants</Paragraphe></Public><Recherchable><Paragraphe>pain, four</Paragraphe></Recherchable><CaracteristiqueLibre><Titre>Papier</Titre><Paragraphe>Une feuille</Paragraphe></CaracteristiqueLibre>
<Texte><Paragraphe>Remplissez-le au stylo.</Paragraphe></Texte>
<CommentFaireSelf><Etapes><Paragraphe>Remplir</Paragraphe></Etapes><Documents><Paragraphe>Aucun</Paragraphe></Documents><ModeEmploi><Paragraphe>Au stylo</Paragraphe></ModeEmploi></CommentFaireSelf>
<SuiviSelf><Suivi><Paragraphe>Au tableau du four</Paragraphe></Suivi><Delai><Paragraphe>Un jour</Paragraphe></Delai><Recours><Paragraphe>Auprès du maire</Paragraphe></Recours><PartieLibre><Titre>Et après ?</Titre><Paragraphe>Le pain</Paragraphe></PartieLibre></SuiviSelf>
<LienWeb URL="https://formulaires.example/four.pdf" format="application/pdf" poids="99 KB"><Source>Service du four</Source></LienWeb>
<ServiceEnLigneAlternatif ID="R90003" type="Téléservice"><Titre>Demande en ligne</Titre></ServiceEnLigneAlternatif>
<FicheLiee ID="F90001" type="Fiche d'information" audience="Particuliers"><Titre>Allumer le four</Titre><Dossier ID="N90002">Le four du village</Dossier></FicheLiee>
<OuSAdresserSupport ID="R90073" type="Support" audience="Particuliers"><Titre>Aide du four</Titre></OuSAdresserSupport>
<ValeurRfr valeur="2" titre="Prix de la fournée" unite="euros"/><ValeurRfrHisto><Periode dateDebut="2025-01-01"><ValeurRfr valeur="1" titre="Prix d’avant" unite="euro"/></Periode></ValeurRfrHisto>`,
);

/** Each under the name of its official file. */
export const guideExamples: Readonly<Record<string, string>> = {
  'N90001.xml': theme,
  'N90002.xml': dossier,
  'F90001.xml': information,
  'F90002.xml': question,
  'F90003.xml': checklist,
  'F90004.xml': search,
  'R90001.xml': form,
};
